// The program's own order of a pupil's test: a test plays the same on a page and in a terminal.

const LOOK_ALIKE = new Map([
  ...Array.from('\u2018\u2019\u201A\u201B\u2032\u02BC', c => [c, "'"]),
  ...Array.from('\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB', c => [c, '"']),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', c => [c, '-']),
  ...Array.from('\u00AD\u200B\u200C\u200D\u2060\uFEFF', c => [c, '']),
]);
const WHITE = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

/** A text without what people type in different ways. */
const fold = text => Array.from(text.replace(/\uFFFE/g, '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC'),
  c => LOOK_ALIKE.has(c) ? LOOK_ALIKE.get(c) : c).join('').replace(WHITE, ' ').replace(/^ | $/g, '');

// One character for one, whatever the language of the browser: no SS for ß.
const upper = c => {
  const large = c.toUpperCase(), code = c.codePointAt(0);
  if (c === 'ı') return c;
  if (Array.from(large).length === 1) return large;
  // Greek letters with a small iota below have a capital of one character, too.
  if (code >= 0x1F80 && code <= 0x1FAF) return String.fromCodePoint(code | 8);
  return [0x1FB3, 0x1FC3, 0x1FF3].includes(code) ? String.fromCodePoint(code + 9) : c;
};

/** An id as ids are compared. */
const foldId = id => Array.from(fold(id).replace(/ /g, ''), upper).join('');

const inList = (pack, id) => hex(SHA(utf8(`list\n${pack}\n${foldId(id)}`))).slice(0, 16);

/** What all shuffles of a pupil's test are made from: 64 bits. */
const seedOf = (pack, id) => SHA(utf8(`seed\n${pack}\n${foldId(id)}`)).slice(0, 8)
  .reduceRight((sum, b) => (sum << 8n) | BigInt(b), 0n);

/** Fisher and Yates over SplitMix64, begun with FNV-1a of what is shuffled. */
const shuffle = (values, seed, purpose) => {
  const M = (1n << 64n) - 1n, order = values.slice();
  let state = 0xCBF29CE484222325n;
  for (let i = 0; i < purpose.length; i++) state = ((state ^ BigInt(purpose.charCodeAt(i))) * 0x100000001B3n) & M;
  state ^= seed;
  for (let last = order.length - 1; last > 0; last--) {
    let z = state = (state + 0x9E3779B97F4A7C15n) & M;
    z = ((z ^ (z >> 30n)) * 0xBF58476D1CE4E5B9n) & M;
    z = ((z ^ (z >> 27n)) * 0x94D049BB133111EBn) & M;
    z ^= z >> 31n;
    const other = Number((z * BigInt(last + 1)) >> 64n);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
};

/** A question with its parts in a pupil's order. */
const arranged = (question, seed) => {
  const mix = (values, on) => on ? shuffle(values, seed, question.id) : values;
  switch (question.shape) {
    case 'choice': return { ...question, options: mix(question.options, !question.inOrder) };
    case 'order': {
      const items = mix(question.items, true);
      const moved = items.length > 1 && items.every((item, i) => item === question.items[i]);
      return { ...question, items: moved ? [...items.slice(1), items[0]] : items };
    }
    case 'pair': return {
      ...question,
      left: mix(question.left, question.sense === 'groups'),
      right: mix(question.right, question.sense !== 'groups'),
    };
    default: return question;
  }
};

/** The ids of what is shown to choose from, in its order. */
const shownOf = question => [question.options, question.items, question.left, question.right]
  .flatMap(parts => parts || []).map(part => part.id);
