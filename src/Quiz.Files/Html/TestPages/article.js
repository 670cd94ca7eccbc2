// The article: its paragraphs with numbers, its sentences to be marked, words to look for.

const el = (name, attributes, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
};

class Article {
  constructor(pack, w) {
    this.pack = pack;
    this.w = w;
    this.hits = [];
    this.sentences = [];
    this.body = el('div', { class: 'text' });
    this.count = el('output', { class: 'hits', 'aria-live': 'polite' });
    this.input = el('input', {
      type: 'search', 'aria-label': w.find, placeholder: w.find, autocomplete: 'off',
      oninput: () => this.find(), onkeydown: e => { if (e.key === 'Enter') { e.preventDefault(); this.nextHit(); } },
    });
    const words = pack.words.length ? el('details', { class: 'words' }, el('summary', {}, w.words),
      el('dl', {}, pack.words.map(g => [el('dt', {}, g.word), el('dd', {}, g.means)]))) : null;
    this.node = el('div', { class: 'article' }, el('div', { class: 'tools' }, this.input, this.count), words, this.body);
    this.show(null);
  }

  /** Puts the text up; with a marking, each sentence can be marked. */
  show(marking) {
    this.marking = marking;
    this.sentences = [];
    this.body.replaceChildren(...this.pack.passages.map((passage, number) => {
      const ends = passage.sentences;
      const parts = ends.map(([start, end], i) => {
        const address = `${passage.id}.${i + 1}`, label = `¶${number + 1}.${i + 1}`;
        const text = passage.text.slice(start, end);
        const node = marking
          ? el('span', {
            class: 's', role: 'checkbox', tabindex: 0, 'aria-checked': 'false',
            onclick: () => marking.toggle(address),
            onkeydown: e => { if (e.key === ' ' || e.key === 'Enter') { e.preventDefault(); marking.toggle(address); } },
          }, text)
          : el('span', {}, text);
        this.sentences.push({ address, label, text, node });
        return [node, ' '];
      });
      return el('section', { 'data-passage': passage.id },
        el('h3', {}, el('span', { class: 'no' }, `¶${number + 1}`), passage.title ? ` ${passage.title}` : ''),
        el('p', {}, parts));
    }));
    this.refresh();
    if (this.input.value) this.find();
  }

  /** Shows which sentences are marked now. */
  refresh() {
    if (!this.marking) return;
    const marked = this.marking.marked();
    for (const { address, node } of this.sentences) node.setAttribute('aria-checked', marked.includes(address) ? 'true' : 'false');
  }

  labelOf(address) { return this.sentences.find(s => s.address === address); }

  plain(text) { return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(); }

  find() {
    const sought = this.plain(this.input.value.trim());
    for (const { node } of this.sentences) node.classList.remove('hit', 'here');
    this.hits = sought ? this.sentences.filter(s => this.plain(s.text).includes(sought)) : [];
    this.at = -1;
    for (const { node } of this.hits) node.classList.add('hit');
    this.count.textContent = !sought ? '' : this.hits.length ? this.w.found(1, this.hits.length) : this.w.notFound;
    if (this.hits.length) this.nextHit();
  }

  nextHit() {
    if (!this.hits.length) return;
    if (this.at >= 0) this.hits[this.at].node.classList.remove('here');
    this.at = (this.at + 1) % this.hits.length;
    const { node } = this.hits[this.at];
    node.classList.add('here');
    node.scrollIntoView({ block: 'center' });
    this.count.textContent = this.w.found(this.at + 1, this.hits.length);
  }
}
