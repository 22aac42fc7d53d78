/**
 * Cuts the typefaces for names that Public Sans can't set: Greek, Cyrillic, Armenian, Georgian,
 * Hebrew, Arabic, Ethiopic, Chinese, Japanese and Korean. A document embeds what it needs of them
 * and reads no more than that: a typeface of thousands of letters is cut into slices of 256, so that
 * one Chinese name costs some hundred kilobytes of memory and not the ten megabytes of the whole.
 *
 * Each letter is in one slice only. `index.txt` names them, a line for each: its name, whether it
 * comes in bold, and the letters in it, as hexadecimal numbers.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as harfbuzz from 'harfbuzzjs';

/** In the order in which they are asked for a letter. One weight is enough where letters are many. */
const FAMILIES = [
  { name: 'NotoSans', from: 'noto-sans', bold: true },
  { name: 'NotoSansHebrew', from: 'noto-sans-hebrew', bold: true },
  { name: 'NotoSansArabic', from: 'noto-sans-arabic', bold: true },
  { name: 'NotoSansArmenian', from: 'noto-sans-armenian', bold: true },
  { name: 'NotoSansGeorgian', from: 'noto-sans-georgian', bold: true },
  { name: 'NotoSansEthiopic', from: 'noto-sans-ethiopic', bold: true },
  { name: 'NotoSansSC', from: 'noto-sans-sc', sliced: true },
  { name: 'NotoSansKR', from: 'noto-sans-kr', sliced: true },
];

/** Letters that must be set by more rules than one after another can't be set at all. */
const NOT_SET = /[\p{Script=Devanagari}\p{Script=Thai}\p{Cc}\p{Zs}\p{Co}]/u;

/** Tables of rules for setting, which a document has no use for. */
const RULES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'MATH', 'STAT', 'VORG', 'kern', 'gasp', 'vhea', 'vmtx'];

/** Of HarfBuzz's hb-subset.h. */
const NO_HINTS = 0x01;
const NO_LAYOUT = 0x200;
const DROPPED_TABLES = 3;
const WRITABLE = 2;

/**
 * Cuts them.
 *
 * @param packages where the packages lie
 * @param publicSans the file of the typeface beside which they stand
 * @param out the folder that takes them
 */
export async function cutFaces(packages, publicSans, out) {
  const knife = await sharpen();
  const taken = new Set(lettersOf(fs.readFileSync(publicSans)));
  const index = [];
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  for (const family of FAMILIES) {
    const regular = fileOf(packages, family, '400Regular');
    const letters = lettersOf(regular).filter((letter) => !taken.has(letter) && isSet(letter));
    letters.forEach((letter) => taken.add(letter));
    const slices = [...slicesOf(letters, family.sliced)];
    for (const [slice, some] of slices) {
      const name = `${family.name}-${slice}`;
      index.push(`${name} ${family.bold ? 'bold' : 'regular'} ${stretches(some)}\n`);
    }
    knife.cut(regular, slices, (slice) => path.join(out, `${family.name}-${slice}-regular.ttf`));
    if (family.bold) {
      const bold = fileOf(packages, family, '700Bold');
      knife.cut(bold, slices, (slice) => path.join(out, `${family.name}-${slice}-bold.ttf`));
    }
  }
  fs.writeFileSync(path.join(out, 'index.txt'), index.join(''));
}

function fileOf(packages, family, weight) {
  const folder = path.join(packages, '@expo-google-fonts', family.from, weight);
  return fs.readFileSync(path.join(folder, fs.readdirSync(folder).find((f) => f.endsWith('.ttf'))));
}

function lettersOf(typeface) {
  const face = new harfbuzz.Face(new harfbuzz.Blob(typeface), 0);
  return [...face.collectUnicodes()].sort((a, b) => a - b);
}

function isSet(letter) {
  return !NOT_SET.test(String.fromCodePoint(letter));
}

/** The letters by the slice in which they are: its name is the beginning of their numbers. */
function slicesOf(letters, sliced) {
  const slices = new Map();
  for (const letter of letters) {
    const slice = sliced ? (letter >> 8).toString(16) : 'all';
    slices.set(slice, [...(slices.get(slice) ?? []), letter]);
  }
  return slices;
}

/** 4e00-4e07,4e09 */
function stretches(letters) {
  const found = [];
  for (const letter of letters) {
    const last = found.at(-1);
    if (last && last.to === letter - 1) {
      last.to = letter;
    } else {
      found.push({ from: letter, to: letter });
    }
  }
  return found
    .map(({ from, to }) => from.toString(16) + (from === to ? '' : '-' + to.toString(16)))
    .join(',');
}

/** HarfBuzz's own subsetter, which its package carries beside its script. */
async function sharpen() {
  const file = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(file));
  const hb = instance.exports;
  hb._initialize();

  function cutOne(face, letters) {
    const input = hb.hb_subset_input_create_or_fail();
    const wanted = hb.hb_subset_input_unicode_set(input);
    letters.forEach((letter) => hb.hb_set_add(wanted, letter));
    const dropped = hb.hb_subset_input_set(input, DROPPED_TABLES);
    RULES.forEach((table) => hb.hb_set_add(dropped, Buffer.from(table).readUInt32BE()));
    hb.hb_subset_input_set_flags(input, NO_HINTS | NO_LAYOUT);
    const subset = hb.hb_subset_or_fail(face, input);
    hb.hb_subset_input_destroy(input);
    const blob = hb.hb_face_reference_blob(subset);
    const start = hb.hb_blob_get_data(blob, 0);
    const bytes = Buffer.from(hb.memory.buffer.slice(start, start + hb.hb_blob_get_length(blob)));
    hb.hb_blob_destroy(blob);
    hb.hb_face_destroy(subset);
    if (bytes.length === 0) {
      throw new Error('A typeface could not be cut');
    }
    return bytes;
  }

  return {
    cut(typeface, slices, fileFor) {
      const memory = hb.malloc(typeface.length);
      new Uint8Array(hb.memory.buffer).set(typeface, memory);
      const blob = hb.hb_blob_create(memory, typeface.length, WRITABLE, 0, 0);
      const face = hb.hb_face_create(blob, 0);
      for (const [slice, letters] of slices) {
        fs.writeFileSync(fileFor(slice), cutOne(face, letters));
      }
      hb.hb_face_destroy(face);
      hb.hb_blob_destroy(blob);
      hb.free(memory);
    },
  };
}
