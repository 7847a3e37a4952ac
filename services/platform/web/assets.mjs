// Makes the assets of the pages: installs what the lock names (only when it changed), checks the types, bundles.
// Called by Maven with the directory to write to.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'src/main/frontend');
const target = process.argv[2] ?? join(here, 'target/frontend/static/assets');

await install();
run(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', source]);
await bundle();

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

function run(command, args) {
  execFileSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
}
