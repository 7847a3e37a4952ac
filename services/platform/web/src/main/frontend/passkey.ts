/**
 * Makes and shows passkeys. The server writes what the browser is to do into data-options of a button; the answer goes into the hidden
 * field of the button's form, which is then sent. Binary values travel as base64url.
 */
type Described = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };
type Options = {
  challenge: string;
  rp: PublicKeyCredentialRpEntity;
  user: { id: string; name: string; displayName: string };
  pubKeyCredParams: PublicKeyCredentialParameters[];
  excludeCredentials?: Described[];
  allowCredentials?: Described[];
  authenticatorSelection?: AuthenticatorSelectionCriteria;
  attestation?: AttestationConveyancePreference;
  rpId?: string;
  timeout?: number;
  userVerification?: UserVerificationRequirement;
};

export function passkeys(): void {
  if (!('PublicKeyCredential' in window)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
    button.hidden = false;
    part(button, '[data-passkey-absent]').hidden = true;
    button.addEventListener('click', () => void use(button));
  }
}

async function use(button: HTMLButtonElement): Promise<void> {
  const form = button.form;
  const answer = form?.querySelector<HTMLInputElement>('input[name="passkey"], input[name="stepUpPasskey"]');
  const making = button.dataset.passkey === 'make';
  if (!form || !answer || (making && !form.reportValidity())) return;
  const options = JSON.parse(button.dataset.options ?? '{}') as Options;
  try {
    answer.value = JSON.stringify(making ? await make(options) : await show(options));
  } catch {
    part(button, '[data-passkey-problem]').hidden = false;
    return;
  }
  form.noValidate = true;
  form.requestSubmit();
}

async function make(options: Options): Promise<object> {
  const made = (await navigator.credentials.create({
    publicKey: {
      rp: options.rp,
      user: { ...options.user, id: bytes(options.user.id) },
      challenge: bytes(options.challenge),
      pubKeyCredParams: options.pubKeyCredParams,
      excludeCredentials: options.excludeCredentials?.map(described),
      authenticatorSelection: options.authenticatorSelection,
      attestation: options.attestation,
      timeout: options.timeout,
    },
  })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    ...common(made),
    response: {
      attestationObject: text(response.attestationObject),
      clientDataJSON: text(response.clientDataJSON),
      transports: response.getTransports?.() ?? [],
    },
  };
}

async function show(options: Options): Promise<object> {
  const shown = (await navigator.credentials.get({
    publicKey: {
      challenge: bytes(options.challenge),
      rpId: options.rpId,
      allowCredentials: options.allowCredentials?.map(described),
      userVerification: options.userVerification,
      timeout: options.timeout,
    },
  })) as PublicKeyCredential;
  const response = shown.response as AuthenticatorAssertionResponse;
  return {
    ...common(shown),
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
  };
}

function common(credential: PublicKeyCredential): object {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

function part(button: HTMLButtonElement, selector: string): HTMLElement {
  return button.form?.querySelector<HTMLElement>(selector) ?? button;
}

function described(credential: Described): PublicKeyCredentialDescriptor {
  return { ...credential, id: bytes(credential.id) };
}

function bytes(base64url: string): ArrayBuffer {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer;
}

function text(buffer: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
