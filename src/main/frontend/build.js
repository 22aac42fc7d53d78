/**
 * Compiles everything the browser is sent besides pages: styles, scripts, fonts and images. The
 * typefaces that covers, papers and documents are lettered with go to the class path, too.
 *
 * Called by the Maven build as `node build.js <classes folder>`. It works without network once the
 * packages have been fetched, and does nothing at all when no input has changed. All files go below
 * one version, the hash of their contents, so that browsers may keep them for ever.
 */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const packages = path.join(here, 'node_modules');
const uswds = path.join(packages, '@uswds', 'uswds');
const classes = path.resolve(process.argv[2]);
const out = path.join(classes, 'assets');

/** Weights that Java letters covers with. */
const LETTERING = ['PublicSans-Regular.ttf', 'PublicSans-Bold.ttf', 'PublicSans-ExtraBold.ttf'];

/** Fetches the pinned packages unless those of this very lock file are already there. */
function installPackages() {
  const wanted = hashOf([path.join(here, 'package-lock.json')]);
  const stamp = path.join(packages, '.lock-hash');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  execSync('npm ci --prefer-offline --ignore-scripts --no-audit --no-fund', {
    cwd: here,
    stdio: 'inherit',
  });
  fs.writeFileSync(stamp, wanted);
}

async function compile() {
  const sass = await import('sass-embedded');
  const esbuild = await import('esbuild');
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });

  const compiled = sass.compile(path.join(here, 'styles', 'site.scss'), {
    loadPaths: [path.join(uswds, 'packages')],
    style: 'compressed',
    quietDeps: true,
  }).css;
  // A font that comes late is used by the next page: no line that somebody reads moves away.
  const css = compiled.replaceAll('font-display:fallback', 'font-display:optional');
  write('site.css', css);
  copyWhatStylesName(css);

  await esbuild.build({
    entryPoints: [path.join(here, 'scripts', 'site.js')],
    bundle: true,
    minify: true,
    target: 'es2020',
    outfile: path.join(out, 'site.js'),
    legalComments: 'none',
  });

  for (const image of fs.readdirSync(path.join(here, 'images'))) {
    copy(path.join(here, 'images', image), path.join('images', image));
  }

  const fonts = path.join(classes, 'fonts');
  fs.mkdirSync(fonts, { recursive: true });
  for (const font of LETTERING) {
    fs.copyFileSync(path.join(uswds, 'dist', 'fonts', 'public-sans', font), path.join(fonts, font));
  }
  const { cutFaces } = await import('./faces.js');
  await cutFaces(packages, path.join(fonts, LETTERING[0]), path.join(fonts, 'beyond'));
}

/** Only the fonts and icons that the compiled styles name are shipped, not the whole USWDS. */
function copyWhatStylesName(css) {
  for (const [, name] of css.matchAll(/url\("?(?:\.\/)?((?:fonts|img)\/[^")?#]+)/g)) {
    copy(path.join(uswds, 'dist', name), name);
  }
}

function copy(from, name) {
  write(name, fs.readFileSync(from));
}

function write(name, content) {
  const file = path.join(out, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Text files get a compressed neighbour; fonts are compressed already. */
function compress() {
  for (const file of filesBelow(out).filter((name) => /\.(css|js|svg)$/.test(name))) {
    fs.writeFileSync(file + '.gz', gzipSync(fs.readFileSync(file), { level: 9 }));
  }
}

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((name) => !name.startsWith(packages))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(path.basename(file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function inputs() {
  return ['styles', 'scripts', 'images']
    .flatMap((folder) => filesBelow(path.join(here, folder)))
    .concat(['package-lock.json', 'faces.js', 'build.js'].map((name) => path.join(here, name)));
}

const compiledFrom = path.join(out, 'compiled-from');
const current = hashOf(inputs());
if (!fs.existsSync(compiledFrom) || fs.readFileSync(compiledFrom, 'utf8') !== current) {
  installPackages();
  await compile();
  const version = hashOf(filesBelow(out));
  compress();
  write('version', version);
  write('compiled-from', current);
}
