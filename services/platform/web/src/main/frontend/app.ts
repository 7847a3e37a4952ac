import htmx from 'htmx.org';
import { saveWhileWriting } from './autosave';
import { chooseByNumber } from './choices';
import { keepFormsSingle } from './forms';
import { countCharacters, shortenLists } from './lists';
import { closeMenus } from './menus';
import { passkeys } from './passkey';
import { summaryFirst } from './summary';
import { timeBarKeys } from './time';
import { triageByKeys } from './triage';

declare global {
  interface Window {
    htmx: typeof htmx;
  }
}

window.htmx = htmx;
closeMenus();
chooseByNumber();
keepFormsSingle();
summaryFirst();
timeBarKeys();
triageByKeys();
saveWhileWriting();
shortenLists();
countCharacters();
passkeys();
