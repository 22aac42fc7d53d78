// Draws ../images/house.svg, the picture in the README, from packages.puml: a floor for each rectangle, a room for each
// package. Run it after a change of the diagram:   node src/docs/architecture/draw-house.js
'use strict';
const fs = require('fs');
const path = require('path');

const WIDTH = 1000;
const MARGIN = 24;
const LABEL = 190; // the floors' names, left of the house
const SIDE = 92; // the two arrows, right of it
const FLOOR = 76;
const ROOF = 74;
const GAP = 10;

const INK = '#14303a';
const MUTED = '#3d5560';
const PAPER = '#fbf8f3';
const WALL = '#d5cdbf';
const ROOM = '#ffffff';
const BASE = '#dff0ee';
const ACCENT = '#0f6b6b';

function floors() {
  const found = [];
  for (const line of fs.readFileSync(path.join(__dirname, 'packages.puml'), 'utf8').split('\n')) {
    const heading = line.match(/rectangle "floor (-?\d+): (.*)"/);
    const room = line.match(/^\s*\[(\w+)\]\s*$/);
    if (heading) {
      found.push({ number: Number(heading[1]), says: heading[2], rooms: [] });
    } else if (room) {
      found[found.length - 1].rooms.push(room[1]);
    }
  }
  return found;
}

const text = (x, y, words, attributes) => `<text x="${x}" y="${y}" ${attributes}>${words}</text>`;

/** Breaks the words of a floor into lines of about so many characters. */
function lines(words, most) {
  return words.split(' ').reduce((all, word) => {
    const last = all[all.length - 1];
    if (last !== undefined && (last + ' ' + word).length <= most) {
      all[all.length - 1] = last + ' ' + word;
    } else {
      all.push(word);
    }
    return all;
  }, []);
}

function draw(house) {
  const left = MARGIN + LABEL;
  const right = WIDTH - MARGIN - SIDE;
  const top = MARGIN + ROOF;
  const height = top + house.length * FLOOR + MARGIN;
  const middle = (left + right) / 2;
  const parts = [];
  parts.push(`<path d="M${left - 16} ${top} L${middle} ${MARGIN} L${right + 16} ${top} Z" fill="${ACCENT}"/>`);
  parts.push(text(middle, top - 18, 'org.campaignmaterials', `fill="#ffffff" text-anchor="middle" font-size="15"`));
  house.forEach((floor, index) => {
    const y = top + index * FLOOR;
    const base = floor.number < 0;
    parts.push(
      `<rect x="${left}" y="${y}" width="${right - left}" height="${FLOOR}" fill="${base ? BASE : PAPER}" stroke="${WALL}"/>`,
    );
    const name = base ? 'base' : `floor ${floor.number}`;
    parts.push(text(left - 16, y + 26, name, `fill="${INK}" text-anchor="end" font-weight="600" font-size="15"`));
    const says = floor.says.replace(/^base$/, 'what every feature uses');
    lines(says, 28).forEach((line, at) =>
      parts.push(text(left - 16, y + 44 + at * 16, line, `fill="${MUTED}" text-anchor="end" font-size="13"`)),
    );
    const room = (right - left - GAP) / floor.rooms.length;
    floor.rooms.forEach((feature, at) => {
      const x = left + GAP + at * room;
      const wide = room - GAP;
      parts.push(
        `<rect x="${x}" y="${y + GAP}" width="${wide}" height="${FLOOR - 2 * GAP}" rx="4" fill="${ROOM}" stroke="${WALL}"/>`,
        text(x + wide / 2, y + FLOOR / 2 + 5, feature, `fill="${INK}" text-anchor="middle" font-size="${room < 90 ? 13 : 14}"`),
      );
    });
  });
  const arrow = (x, from, to, words) => {
    const tip = to > from ? -9 : 9;
    return [
      `<path d="M${x} ${from} V${to} M${x - 5} ${to + tip} L${x} ${to} L${x + 5} ${to + tip}" fill="none" stroke="${ACCENT}" stroke-width="2"/>`,
      `<text transform="translate(${x + 16} ${(from + to) / 2}) rotate(90)" fill="${INK}" text-anchor="middle" font-size="13">${words}</text>`,
    ].join('\n');
  };
  const bottom = top + house.length * FLOOR;
  parts.push(arrow(right + 26, top + 14, bottom - 14, 'calls go down'));
  parts.push(arrow(right + 66, bottom - 14, top + 14, 'news goes up, as events'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif">
<title id="title">The packages on their floors: ${house.map((floor) => floor.rooms.join(', ')).join('; below them ')}.</title>
<rect width="${WIDTH}" height="${height}" rx="8" fill="${PAPER}"/>
${parts.join('\n')}
</svg>
`;
}

fs.writeFileSync(path.join(__dirname, '..', 'images', 'house.svg'), draw(floors()));
