// The page itself: who takes the test, the article, one question after another, handing in.

class Page {
  constructor(pack) {
    this.pack = pack;
    this.w = WORDS[pack.language.split('-')[0]] || WORDS.en;
    this.root = document.getElementById('quiz');
    this.status = el('p', { class: 'saved', role: 'status' });
    this.scrolls = { article: 0, question: 0 };
    addEventListener('pagehide', () => this.keep());
    addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.keep(); });
    addEventListener('storage', e => { if (this.attempt && e.key === this.attempt.key) this.reload(); });
    const last = store.get(`quiz:${pack.id}`);
    if (last) this.open(last);
    else this.ask();
  }

  show(...children) {
    this.root.replaceChildren(...children);
    this.root.classList.remove('in-article');
  }

  frame(progress, ...children) {
    return [el('header', {}, el('h1', {}, this.pack.title), progress ? el('p', { class: 'progress' }, progress) : null, this.status),
      ...children];
  }

  time(at) {
    return new Intl.DateTimeFormat(this.pack.language, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at));
  }

  // --- Who takes it

  ask(said) {
    this.attempt = null;
    const { w, pack } = this, late = pack.deadline && Date.now() > Date.parse(pack.deadline);
    const input = el('input', { type: 'text', id: 'id', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 64, required: true });
    const submit = e => {
      e.preventDefault();
      const id = input.value.trim();
      if (foldId(id)) this.check(id);
    };
    this.show(...this.frame('', el('main', { class: 'card' }, el('h2', {}, w.who),
      el('p', {}, w.many(pack.questions.length), pack.minutes ? ` · ${w.minutes(pack.minutes)}` : ''),
      pack.deadline ? el('p', { class: late ? 'warning' : '' }, late ? w.late : w.due(this.time(pack.deadline))) : null,
      said ? el('p', { class: 'warning' }, said) : null,
      el('form', { onsubmit: submit }, el('label', { for: 'id' }, w.id), input, el('p', { class: 'soft' }, w.idHelp),
        el('button', { class: 'main' }, w.go)), el('p', { class: 'soft' }, w.kept))));
    input.focus();
  }

  check(id) {
    const { w, pack } = this, isListed = !pack.listed.length || pack.listed.includes(inList(pack.id, id));
    const yes = el('button', { class: 'main', type: 'button', onclick: () => this.open(id) }, w.yes);
    this.show(...this.frame('', el('main', { class: 'card' }, el('h2', {}, w.own), el('p', { class: 'large' }, id),
      isListed ? null : el('p', { class: 'warning' }, w.unlisted),
      el('p', { class: 'row' }, yes, el('button', { type: 'button', onclick: () => this.ask() }, w.no)))));
    yes.focus();
  }

  open(id) {
    try {
      this.attempt = new Attempt(this.pack, id);
      if (!this.attempt.isBegun) this.attempt.begin();
      else if (!this.attempt.finishedAt) this.attempt.say({ kind: 'resumed' });
      store.set(`quiz:${this.pack.id}`, id);
    } catch (trouble) {
      if (trouble instanceof Elsewhere) return this.reload();
      return this.ask(this.w.full);
    }
    return this.go();
  }

  go() {
    this.picked = null;
    switch (this.attempt.stage) {
      case 'Reading': return this.reading();
      case 'Asking': return this.question();
      case 'Overview': return this.overview();
      default: return this.handedIn();
    }
  }

  reload(said = this.w.elsewhere) {
    this.attempt = new Attempt(this.pack, this.attempt.student);
    this.go();
    this.say(said, true);
  }

  say(text, isTrouble) {
    this.status.textContent = text;
    this.status.classList.toggle('trouble', !!isTrouble);
  }

  /** Does a step; where it cannot be kept, nothing has happened and it is said. */
  step(act) {
    try {
      act();
      this.say(this.w.saved);
      return true;
    } catch (trouble) {
      if (trouble instanceof Elsewhere) this.reload();
      else if (trouble instanceof DOMException) this.say(`${this.w.notSaved}. ${this.w.full}`, true);
      else throw trouble;
      return false;
    }
  }

  // --- Reading

  reading() {
    const { w, pack } = this;
    this.article = new Article(pack, w);
    const start = el('button', { class: 'main', type: 'button', onclick: () => { if (this.step(() => this.attempt.go('Asking', 0))) this.go(); } }, w.questions);
    this.show(...this.frame('', el('main', { class: 'read' },
      el('p', {}, w.read, pack.book === 'closed' ? ` ${w.closed}` : ''), this.article.node, el('p', {}, start))));
    scrollTo(0, 0);
  }

  // --- A question

  question() {
    const { w, attempt } = this, q = attempt.current, state = attempt.of[q.id];
    this.seen = new Set();
    this.typed = undefined;
    this.answerPart = el('div', { class: 'answer' });
    this.proofPart = el('div', { class: 'proof' });
    this.article = new Article(this.pack, w);
    this.flagButton = el('button', { type: 'button', class: 'quiet', onclick: () => this.flag(q.id) });
    this.pane = el('section', { class: 'question', 'aria-label': w.question, tabindex: -1 },
      el('p', { class: 'soft' }, `${w.question} ${w.of(attempt.index + 1, attempt.questions.length)} · ${w.points(q.points)}`, this.flagButton),
      el('h2', { id: 'prompt' }, q.prompt),
      q.statement ? el('blockquote', { class: 'statement' }, q.statement) : null,
      q.how ? el('p', { class: 'soft' }, q.how) : null,
      this.answerPart, this.proofPart);
    this.side = el('aside', { class: 'side', 'aria-label': w.article, tabindex: -1 }, this.article.node);
    const last = attempt.index + 1 === attempt.questions.length;
    this.bar = el('nav', { class: 'bar' },
      el('button', { type: 'button', class: 'turn', onclick: () => this.turn(!this.root.classList.contains('in-article')) }),
      el('button', { type: 'button', disabled: attempt.index === 0, onclick: () => this.leave('Asking', attempt.index - 1) }, w.back),
      el('button', { type: 'button', onclick: () => this.leave('Overview', attempt.index) }, w.overview),
      el('button', { type: 'button', class: 'main', onclick: () => last ? this.leave('Overview', attempt.index) : this.leave('Asking', attempt.index + 1) }, w.next));
    const done = attempt.questions.filter(x => attempt.isAnswered(x.id)).length;
    this.show(...this.frame(el('progress', { max: attempt.questions.length, value: done, 'aria-label': w.summary(done, attempt.questions.length - done) }),
      el('main', { class: 'work' }, this.side, this.pane), this.bar));
    this.turn(false);
    this.draw();
    this.pane.focus({ preventScroll: true });
    this.pane.scrollTop = 0;
    this.watch(q.id);
    void state;
  }

  get bookIsOpen() {
    const q = this.attempt.current;
    return this.pack.book !== 'closed' || q.shape === 'mark' || this.attempt.of[q.id].isFixed;
  }

  get asksProof() {
    const q = this.attempt.current, prove = q.prove && q.prove !== 'never';
    return prove && this.attempt.isAnswered(q.id) && this.attempt.standing(q.id).shape !== 'dont-know';
  }

  get asksCertainty() {
    const q = this.attempt.current;
    return this.pack.certainty && q.rightOrWrong && this.attempt.isAnswered(q.id) && this.attempt.standing(q.id).shape !== 'dont-know';
  }

  /** Draws what can change while a question is up; what has the focus keeps it. */
  draw() {
    const { w, attempt } = this, q = attempt.current, state = attempt.of[q.id];
    const focused = this.focus || (document.activeElement && document.activeElement.dataset && document.activeElement.dataset.at);
    this.focus = null;
    const isUnknown = !!state.draft && state.draft.shape === 'dont-know';
    const ui = {
      w, article: this.article, struck: state.struck, isFixed: !!state.isFixed, standing: isUnknown ? null : state.draft,
      answer: answer => { if (this.step(() => attempt.draft(q.id, answer))) this.draw(); else this.draw(); },
      type: answer => this.type(q.id, answer),
      strike: (option, on) => { this.focus = `strike-${option}`; this.step(() => attempt.say({ kind: 'struck', question: q.id, option, on })); this.draw(); },
      again: () => this.draw(), turn: on => this.turn(on),
      get picked() { return page.picked; }, set picked(id) { page.picked = id; }, set focus(at) { page.focus = at; },
    };
    const page = this;
    this.setMarking(q, state);
    this.answerPart.replaceChildren(SHAPES[q.shape](q, ui), el('button', {
      type: 'button', class: 'quiet unknown', 'aria-pressed': isUnknown ? 'true' : 'false', disabled: ui.isFixed, 'data-at': 'unknown',
      onclick: () => {
        if (this.step(() => isUnknown ? attempt.draft(q.id, null) : attempt.give(q.id, { shape: 'dont-know' }, null, null))) this.draw();
      },
    }, w.dontKnow));
    this.drawProof(q, state);
    this.flagButton.textContent = state.flagged ? `⚑ ${w.flagged}` : `⚐ ${w.flag}`;
    this.flagButton.setAttribute('aria-pressed', state.flagged ? 'true' : 'false');
    this.article.refresh();
    this.root.classList.toggle('closed', !this.bookIsOpen);
    const kept = focused && this.pane.querySelector(`[data-at="${CSS.escape(focused)}"]`);
    if (kept && kept !== document.activeElement) kept.focus({ preventScroll: true });
  }

  drawProof(q, state) {
    const { w, attempt } = this, parts = [];
    const give = (proof, certainty) => {
      if (this.step(() => attempt.give(q.id, trimmed(state.draft), proof, certainty))) this.draw();
    };
    if (this.asksProof) {
      const mustOpen = this.pack.book === 'closed' && !state.isFixed;
      parts.push(el('h3', {}, w.proof), q.prove === 'optional' ? el('p', { class: 'soft' }, w.proofMay) : null);
      if (mustOpen) {
        parts.push(el('p', { class: 'soft' }, w.opensBook), el('button', {
          type: 'button', onclick: () => { if (this.step(() => attempt.give(q.id, trimmed(state.draft), null, null, 'Proof'))) this.question(); },
        }, w.openBook));
      } else {
        if (this.pack.book === 'closed') parts.push(el('p', { class: 'soft' }, w.fixed));
        const ui = { w, article: this.article, turn: on => this.turn(on) };
        const isNone = !!state.proof && state.proof.sentences.length === 0;
        parts.push(marking(ui, (state.proof && state.proof.sentences) || []), el('label', { class: 'tick' }, el('input', {
          type: 'checkbox', checked: isNone, 'data-at': 'no-sentence',
          onchange: () => give(isNone ? null : { sentences: [] }, state.certainty),
        }), el('span', {}, w.noSentence)));
      }
    }
    if (this.asksCertainty)
      parts.push(el('fieldset', { class: 'pair' }, el('legend', {}, w.sure), w.levels.map((name, i) => el('label', { class: 'chip' },
        el('input', { type: 'radio', name: 'sure', checked: state.certainty === i + 1, 'data-at': `sure${i}`, onchange: () => give(state.proof, i + 1) }),
        el('span', {}, name)))));
    this.proofPart.replaceChildren(...parts.filter(p => p));
  }

  /** Whether sentences can be marked now, and what that means. */
  setMarking(q, state) {
    const { attempt } = this, isProof = this.asksProof && (this.pack.book !== 'closed' || state.isFixed);
    const needs = q.shape === 'mark' ? 'answer' : isProof ? 'proof' : null;
    if ((this.article.marking && this.article.marking.kind) === (needs || undefined)) return;
    const of = () => attempt.of[q.id];
    const marked = () => needs === 'answer' ? (of().draft && of().draft.sentences) || [] : (of().proof && of().proof.sentences) || [];
    this.article.show(needs && {
      kind: needs, marked,
      toggle: address => {
        const order = this.article.sentences.map(s => s.address), was = marked();
        const now = was.includes(address) ? was.filter(a => a !== address) : [...was, address].sort((a, b) => order.indexOf(a) - order.indexOf(b));
        const done = this.step(() => needs === 'answer'
          ? attempt.draft(q.id, now.length ? { shape: 'mark', sentences: now } : null)
          : attempt.give(q.id, trimmed(of().draft), now.length ? { sentences: now } : null, of().certainty));
        if (done) this.draw();
        this.nameTurn();
      },
    });
  }

  nameTurn() {
    const isArticle = this.root.classList.contains('in-article'), marked = this.article.marking && this.article.marking.marked();
    this.bar.firstChild.textContent = !isArticle ? this.w.article : marked ? `${this.w.marked(marked.length)} · ${this.w.done}` : this.w.done;
  }

  /** Turns between question and article where only one fits; each keeps its place. */
  turn(toArticle) {
    const isArticle = this.root.classList.contains('in-article');
    if (isArticle !== toArticle) {
      this.scrolls[isArticle ? 'article' : 'question'] = (isArticle ? this.side : this.pane).scrollTop;
      this.root.classList.toggle('in-article', toArticle);
    }
    this.nameTurn();
    const pane = toArticle ? this.side : this.pane;
    pane.scrollTop = this.scrolls[toArticle ? 'article' : 'question'];
    if (toArticle) pane.focus({ preventScroll: true });
  }

  /** What is typed is kept a moment after the last key. */
  type(id, answer) {
    this.typed = { id, answer };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.keep(); this.drawProof(this.attempt.current, this.attempt.of[id]); this.setMarking(this.attempt.current, this.attempt.of[id]); }, 500);
  }

  keep() {
    clearTimeout(this.timer);
    const { typed } = this;
    if (!typed || !this.attempt) return true;
    this.typed = undefined;
    return this.step(() => this.attempt.draft(typed.id, typed.answer));
  }

  flag(id) {
    const on = !this.attempt.of[id].flagged;
    this.step(() => this.attempt.say({ kind: 'flagged', question: id, on }));
    this.draw();
  }

  /** Notes which paragraphs were in view while a question was up. */
  watch(id) {
    if (this.watcher) this.watcher.disconnect();
    this.watcher = new IntersectionObserver(entries => {
      for (const entry of entries) if (entry.isIntersecting) this.seen.add(entry.target.dataset.passage);
    }, { threshold: 0.5 });
    for (const section of this.article.body.children) this.watcher.observe(section);
    this.watched = id;
  }

  /** Moves on: what stands is given. */
  leave(stage, index) {
    if (!this.keep()) return;
    const { attempt } = this, id = attempt.current.id, { opened } = attempt.of[id];
    const seen = this.bookIsOpen && this.watched === id ? [...this.seen].filter(p => !opened.includes(p)) : [];
    const done = this.step(() => {
      if (seen.length && attempt.isAnswered(id)) attempt.say({ kind: 'seen', question: id, passages: seen });
      attempt.settle();
      attempt.go(stage, index);
    });
    if (done) this.go();
  }

  // --- All questions at a glance

  overview() {
    const { w, attempt } = this, blank = attempt.questions.filter(q => !attempt.isAnswered(q.id)).length;
    const list = el('ol', { class: 'glance' }, attempt.questions.map((q, i) => el('li', {}, el('button', {
      type: 'button', onclick: () => { if (this.step(() => attempt.go('Asking', i))) this.go(); },
    }, el('span', { class: 'what' }, q.prompt), q.statement ? el('span', { class: 'soft' }, q.statement) : null,
    el('span', { class: attempt.isAnswered(q.id) ? 'state' : 'state open' },
      `${attempt.of[q.id].flagged ? '⚑ ' : ''}${attempt.isAnswered(q.id) ? w.answered : w.blank}`)))));
    const ask = el('div', { class: 'ask' });
    const hand = el('button', {
      type: 'button', class: 'main', onclick: () => {
        ask.replaceChildren(el('p', {}, blank ? `${w.blanks(blank)} ` : '', w.sureHandIn), el('p', { class: 'row' },
          el('button', { type: 'button', class: 'main', onclick: () => this.handIn() }, w.reallyHandIn),
          el('button', { type: 'button', onclick: () => this.overview() }, w.goOn)));
        ask.querySelector('button').focus();
      },
    }, w.handIn);
    this.show(...this.frame('', el('main', { class: 'card wide' }, el('h2', { tabindex: -1 }, w.overview), list,
      el('p', { class: 'row' }, hand, el('button', { type: 'button', onclick: () => { if (this.step(() => attempt.go('Asking', attempt.index))) this.go(); } }, w.back)), ask)));
    this.root.querySelector('h2').focus();
    scrollTo(0, 0);
  }

  handIn() {
    if (this.step(() => { this.attempt.settle(); this.attempt.say({ kind: 'finished' }); })) this.go();
  }

  // --- Handed in

  handedIn() {
    const { w, attempt, pack } = this, done = attempt.questions.filter(q => attempt.isAnswered(q.id)).length;
    const name = `${pack.bank}-${fold(attempt.student).replace(/[^\p{L}\p{N}_-]/gu, '_')}-1.result`;
    const file = () => new File([attempt.text], name, { type: 'application/octet-stream' });
    const link = el('a', { class: 'button main', download: name, href: URL.createObjectURL(file()) }, w.download);
    const canShare = navigator.canShare && navigator.canShare({ files: [new File([attempt.text], name + '.txt', { type: 'text/plain' })] });
    const share = canShare ? el('button', {
      type: 'button', onclick: () => navigator.share({ files: [new File([attempt.text], name + '.txt', { type: 'text/plain' })] }).catch(() => {}),
    }, w.share) : null;
    const text = el('textarea', { readonly: true, rows: 4, class: 'lines', 'aria-label': w.file, onfocus: e => e.target.select() }, attempt.text);
    const said = el('span', { role: 'status' });
    const copy = el('button', {
      type: 'button', onclick: async () => {
        text.select();
        try { await navigator.clipboard.writeText(attempt.text); } catch { document.execCommand('copy'); }
        said.textContent = w.copied;
      },
    }, w.copy);
    this.show(...this.frame('', el('main', { class: 'card' }, el('h2', { tabindex: -1 }, w.handedIn),
      el('p', {}, w.summary(done, attempt.questions.length - done)), el('p', { class: 'warning' }, w.notYet),
      el('p', { class: 'row' }, link, share),
      el('p', {}, `${w.file}: `, el('b', {}, name)),
      el('p', {}, `${w.receipt}: `, el('b', { class: 'receipt' }, attempt.receipt)), el('p', { class: 'soft' }, w.receiptHelp),
      el('details', {}, el('summary', {}, w.copy), el('p', { class: 'soft' }, w.copyHelp), text, el('p', {}, copy, ' ', said)),
      el('p', { class: 'soft' }, w.result),
      el('p', {}, el('button', { type: 'button', class: 'quiet', onclick: () => { localStorage.removeItem(`quiz:${pack.id}`); this.ask(); } }, w.other)))));
    this.root.querySelector('h2').focus();
    scrollTo(0, 0);
  }
}

if (store.works()) window.quizPage = new Page(JSON.parse(document.getElementById('pack').textContent));
else document.getElementById('no-storage').hidden = false;
