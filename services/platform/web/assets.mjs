// Makes the assets of the pages: installs what the lock names (only when it changed), checks the types, bundles.
// Called by Maven with the directory to write to.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'src/main/frontend');
const target = process.argv[2] ?? join(here, 'target/frontend/static/assets');

await install();
run(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', source]);
await bundle();
await printFonts();

/** Runs the clean install, without the packages' scripts, unless exactly this lock is installed already. */
async function install() {
  const lock = createHash('sha256').update(await readFile(join(here, 'package-lock.json'))).digest('hex');
  const stamp = join(here, 'node_modules/.assent-lock');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === lock) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  await writeFile(stamp, lock);
}

/** Bundles with names that carry the hash of the content, and says in manifest.json which is which. */
async function bundle() {
  const { build } = await import('esbuild');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const result = await build({
    absWorkingDir: here,
    entryPoints: ['app.ts', 'process.ts', 'style.css'].map((name) => join(source, name)),
    outdir: target,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    legalComments: 'linked',
    loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'file' },
    metafile: true,
    logLevel: 'warning',
  });
  const manifest = {};
  for (const [file, output] of Object.entries(result.metafile.outputs)) {
    if (output.entryPoint) manifest[basename(output.entryPoint)] = basename(file);
  }
  await writeFile(join(target, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
  await copyFile(join(source, 'favicon.svg'), join(target, '..', 'favicon.svg'));
}

/** The fonts of PDF files: the same family as on the pages, unpacked, because a PDF embeds plain TrueType. */
async function printFonts() {
  const fonts = join(target, '../../pdf/fonts');
  await rm(fonts, { recursive: true, force: true });
  await mkdir(fonts, { recursive: true });
  for (const script of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']) {
    for (const weight of ['400', '700']) {
      const packed = join(here, `node_modules/@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`);
      await writeFile(join(fonts, `noto-sans-${script}-${weight}.ttf`), unpacked(await readFile(packed)));
    }
  }
}

/** A WOFF file as the TrueType file that it holds (W3C, WOFF 1.0, sections 3 to 5). */
function unpacked(woff) {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts = [head];
  let end = head.length;
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const [offset, stored, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const data = woff.subarray(offset, offset + stored);
    const table = stored < length ? inflateSync(data) : data;
    woff.copy(head, 12 + 16 * i, entry, entry + 4);
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), 16 + 16 * i);
    head.writeUInt32BE(end, 20 + 16 * i);
    head.writeUInt32BE(length, 24 + 16 * i);
    parts.push(table, Buffer.alloc((4 - (length % 4)) % 4));
    end += length + ((4 - (length % 4)) % 4);
  }
  return Buffer.concat(parts);
}

function run(command, args) {
  execFileSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
}
