// One pupil's attempt: a chain of lines, each in the browser's storage before anything that follows from it is shown.

const store = {
  get(key) { return localStorage.getItem(key); },
  set(key, text) { localStorage.setItem(key, text); },

  /** Whether this browser keeps anything for this page. */
  works() {
    try {
      this.set('quiz-try', '1');
      const kept = this.get('quiz-try') === '1';
      localStorage.removeItem('quiz-try');
      return kept;
    } catch {
      return false;
    }
  },
};

const now = () => {
  const at = new Date(), offset = -at.getTimezoneOffset(), two = n => String(Math.floor(n)).padStart(2, '0');
  const local = new Date(at.getTime() + offset * 60000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
};

const newId = () => {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 15) | 64;
  b[8] = (b[8] & 63) | 128;
  return hex(b).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

class Attempt {
  constructor(pack, student) {
    this.pack = pack;
    this.key = `quiz:${pack.id}:${foldId(student)}`;
    this.student = student;
    const seed = seedOf(pack.id, student);
    this.order = shuffle(pack.questions.map(q => q.id), seed, 'order');
    this.questions = this.order.map(id => arranged(pack.questions.find(q => q.id === id), seed));
    this.seed = BigInt.asIntN(64, seed);
    this.lines = [];
    this.reset();
    for (const line of (store.get(this.key) || '').split('\n').filter(l => l)) this.take(line);
  }

  reset() {
    Object.assign(this, { stage: 'Reading', index: 0, since: Date.now(), of: {}, finishedAt: null });
    for (const id of this.order)
      this.of[id] = { draft: null, given: null, proof: null, certainty: null, struck: [], opened: [], flagged: false };
  }

  get isBegun() { return this.lines.length > 0; }
  get current() { return this.questions[this.index]; }
  get receipt() { return this.finishedAt ? receiptOf(this.lines[this.lines.length - 1]) : null; }
  get text() { return this.lines.map(l => l + '\n').join(''); }

  /** What stands at a question as the pupil's. */
  standing(id) { return this.of[id].draft; }
  isAnswered(id) { return isSaid(this.standing(id)); }

  /** Whether another tab has gone on with this attempt meanwhile. */
  isElsewhere() { return (store.get(this.key) || '') !== this.text; }

  /** Writes a step; throws where the storage does not take it, and then nothing has happened. */
  add(step) {
    if (this.isElsewhere()) throw new Elsewhere();
    const before = this.lines.length ? chainOf(this.lines[this.lines.length - 1]) : '';
    const head = this.lines.length ? '' : `"quizresult":1,"pack":${JSON.stringify(this.pack.id)},`
      + `"student":${JSON.stringify(this.student)},"attempt":1,"id":"${newId()}","with":"page",`;
    const line = `{"n":${this.lines.length + 1},"at":"${now()}",${head}${step.slice(1, -1)},"before":"${before}"}`;
    store.set(this.key, this.text + line + '\n');
    this.take(line);
  }

  begin() {
    const plan = JSON.stringify({
      bank: this.pack.bank, bankHash: this.pack.hash, mode: 'Test', book: this.pack.book === 'closed' ? 'Closed' : 'Open',
      asksCertainty: this.pack.certainty, seed: 0, questions: this.order,
    }).replace('"seed":0', `"seed":${this.seed}`); // more digits than a number of this language has
    this.add(`{"kind":"started","plan":${plan}}`);
  }

  go(stage, index) { this.say({ kind: 'went', stage, index }); }
  say(step) { this.add(JSON.stringify(step)); }

  /** What was chosen or typed, before the pupil moves on. */
  draft(id, answer) {
    if (JSON.stringify(answer) === JSON.stringify(this.of[id].draft)) return;
    this.say(answer ? { kind: 'drafted', question: id, draft: answer } : { kind: 'drafted', question: id });
  }

  /** Gives an answer, with its proof and how sure the pupil is of it, if anything of that is new. */
  give(id, answer, proof, certainty, then) {
    const was = this.of[id], step = { kind: 'answer', question: id, answer };
    const same = x => JSON.stringify([x.given, x.proof, x.certainty]);
    if (same(was) === same({ given: answer, proof, certainty }) && !then) return;
    if (proof) step.proof = proof;
    if (certainty) step.certainty = certainty;
    if (then) step.then = then;
    step.seconds = this.current.id === id ? Math.round(Math.max(0, Date.now() - this.since) / 100) / 10 : 0;
    step.shown = shownOf(this.questions.find(q => q.id === id));
    this.say(step);
  }

  /** Moving on gives what stands, as it is seen: also where it was taken off the screen again. */
  settle() {
    for (const id of this.order) {
      const { draft, given, proof, certainty } = this.of[id], stands = isSaid(draft) ? trimmed(draft) : null;
      if (stands ? JSON.stringify(stands) !== JSON.stringify(given) : given && given.shape !== 'dont-know')
        this.give(id, stands || { shape: 'dont-know' }, stands ? proof : null, stands ? certainty : null);
    }
  }

  /** What a line makes of the state. */
  take(line) {
    const e = JSON.parse(line), q = this.of[e.question];
    this.lines.push(line);
    const at = Date.parse(e.at);
    switch (e.kind) {
      case 'went': Object.assign(this, { stage: e.stage, index: e.index, since: at }); break;
      case 'resumed': this.since = at; break;
      case 'drafted': q.draft = e.draft || null; break;
      case 'struck':
        q.struck = e.on ? [...q.struck, e.option] : q.struck.filter(o => o !== e.option);
        if (e.on && q.draft && q.draft.options) {
          const left = q.draft.options.filter(o => o !== e.option);
          q.draft = left.length ? { ...q.draft, options: left } : null;
        }
        break;
      case 'flagged': q.flagged = e.on; break;
      case 'passage': q.opened.push(e.passage); break;
      case 'answer':
        Object.assign(q, { given: e.answer, proof: e.proof || null, certainty: e.certainty || null });
        q.draft = e.answer;
        q.isFixed = q.isFixed || e.then === 'Proof';
        break;
      case 'finished': Object.assign(this, { stage: 'Done', finishedAt: e.at }); break;
    }
  }
}

class Elsewhere extends Error {}

const trimmed = answer => answer.shape === 'fill' ? { ...answer, texts: answer.texts.map(t => t.trim()) }
  : answer.shape === 'open' ? { ...answer, text: answer.text.trim() } : answer;

/** Whether an answer says anything; "I don't know" does. */
const isSaid = answer => !!answer && (answer.shape === 'dont-know' || [answer.options, answer.texts, answer.items,
  answer.pairs, answer.sentences, answer.text === undefined ? [] : [answer.text]]
  .some(parts => parts && parts.some(part => typeof part !== 'string' || part.trim() !== '')));
