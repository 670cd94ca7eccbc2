// How each shape of question is answered: a part of the page, and what of it stands as the answer.

/** Each takes the question, the answer that stands, and what to do with another one. */
const SHAPES = {
  choice(q, ui) {
    const isMultiple = q.scoring !== 'single', chosen = (ui.standing && ui.standing.options) || [];
    return el('div', { class: 'options', role: isMultiple ? 'group' : 'radiogroup', 'aria-labelledby': 'prompt' },
      q.options.map(option => {
        const isStruck = ui.struck.includes(option.id), isOn = chosen.includes(option.id);
        const change = () => {
          if (!isMultiple) return ui.answer({ shape: 'choice', options: [option.id] });
          const ticked = isOn ? chosen.filter(o => o !== option.id) : [...chosen, option.id];
          if (q.choose && ticked.length > q.choose) return ui.again();
          return ui.answer(ticked.length ? { shape: 'choice', options: ticked } : null);
        };
        return el('div', { class: `option${isStruck ? ' struck' : ''}` },
          el('label', {}, el('input', {
            type: isMultiple ? 'checkbox' : 'radio', name: 'option', checked: isOn, disabled: isStruck || ui.isFixed,
            'data-at': option.id, onchange: change,
          }), el('span', {}, option.text)),
          ui.isFixed ? null : el('button', {
            type: 'button', class: 'quiet', 'aria-label': `${isStruck ? ui.w.restore : ui.w.strike}: ${option.text}`,
            'aria-pressed': isStruck ? 'true' : 'false', 'data-at': `strike-${option.id}`,
            onclick: () => ui.strike(option.id, !isStruck),
          }, isStruck ? '↺' : '✕'));
      }));
  },

  fill(q, ui) {
    const texts = (ui.standing && ui.standing.texts) || q.gaps.map(() => '');
    const values = q.gaps.map((_, i) => texts[i] || '');
    const field = i => {
      const note = el('span', { class: 'note', id: `note${i}` });
      const check = input => {
        const isOdd = q.gaps[i] === 'number' && input.value.trim() !== '' && !/\p{Nd}/u.test(input.value);
        note.textContent = isOdd ? ui.w.number : '';
      };
      const input = el('input', {
        type: 'text', value: values[i], class: 'gap', 'aria-label': q.gaps.length > 1 ? ui.w.gap(i + 1) : ui.w.answer,
        'aria-describedby': `note${i}`, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
        inputmode: q.gaps[i] === 'number' ? 'decimal' : null, readonly: ui.isFixed, 'data-at': `gap${i}`,
        oninput: e => {
          values[i] = e.target.value;
          ui.type(values.some(v => v.trim()) ? { shape: 'fill', texts: values.slice() } : null);
        },
        onblur: e => check(e.target),
      });
      check(input);
      return el('span', { class: 'field' }, input, note);
    };
    return q.text ? gapped(q.text, n => field(n - 1)) : el('div', { class: 'fields' }, q.gaps.map((_, i) => field(i)));
  },

  order(q, ui) {
    const isGiven = !!(ui.standing && ui.standing.items);
    const ids = isGiven ? ui.standing.items : q.items.map(item => item.id);
    const put = order => ui.answer({ shape: 'order', items: order });
    const move = (from, to, at) => {
      if (to < 0 || to >= ids.length) return;
      const order = ids.slice();
      order.splice(to, 0, ...order.splice(from, 1));
      ui.focus = at;
      put(order);
    };
    const list = el('ol', { class: 'order' }, ids.map((id, i) => {
      const { text } = q.items.find(item => item.id === id), isPicked = ui.picked === id;
      return el('li', { class: isPicked ? 'picked' : '' },
        el('button', {
          type: 'button', class: 'item', 'aria-pressed': isPicked ? 'true' : 'false', disabled: ui.isFixed, 'data-at': `item-${id}`,
          onclick: () => {
            const picked = ui.picked;
            ui.picked = picked ? null : id;
            if (picked && picked !== id) move(ids.indexOf(picked), i, `item-${picked}`);
            else { ui.focus = `item-${id}`; ui.again(); }
          },
        }, text),
        [[ui.w.up, '↑', -1], [ui.w.down, '↓', 1]].map(([name, sign, by]) => el('button', {
          type: 'button', class: 'quiet', 'aria-label': `${name}: ${text}`, disabled: ui.isFixed || !ids[i + by],
          'data-at': `${name}-${id}`, onclick: () => { ui.picked = null; move(i, i + by, `${name}-${id}`); },
        }, sign)));
    }));
    return el('div', {}, el('p', { class: 'soft' }, ui.w.pick), list, el('label', { class: 'tick' }, el('input', {
      type: 'checkbox', checked: isGiven, disabled: ui.isFixed, 'data-at': 'this-order',
      onchange: () => isGiven ? ui.answer(null) : put(ids),
    }), el('span', {}, ui.w.thisOrder)));
  },

  pair(q, ui) {
    const pairs = (ui.standing && ui.standing.pairs) || [];
    const put = (left, right) => {
      const others = pairs.filter(p => p.left !== left), all = right ? [...others, { left, right }] : others;
      all.sort((a, b) => q.left.findIndex(l => l.id === a.left) - q.left.findIndex(l => l.id === b.left));
      ui.answer(all.length ? { shape: 'pair', pairs: all } : null);
    };
    const placeOf = left => (pairs.find(p => p.left === left) || {}).right || '';
    if (q.sense === 'gaps') return gapped(q.text, n => el('select', {
      'aria-label': ui.w.gap(n), disabled: ui.isFixed, 'data-at': `gap${n}`, onchange: e => put(String(n), e.target.value),
    }, el('option', { value: '' }, '…'), q.right.map(r => el('option', { value: r.id, selected: placeOf(String(n)) === r.id }, r.text))));
    const letter = i => String.fromCharCode(65 + i), isGroups = q.sense === 'groups';
    const legend = isGroups ? null : el('ol', { class: 'letters', type: 'A' }, q.right.map(r => el('li', {}, r.text)));
    return el('div', {}, legend, q.left.map(left => el('fieldset', { class: 'pair', disabled: ui.isFixed }, el('legend', {}, left.text),
      [...q.right.map((r, i) => [r.id, isGroups ? r.text : letter(i), r.text]), ['', isGroups ? ui.w.nowhere : '–', ui.w.nowhere]]
        .map(([id, name, full]) => el('label', { class: id ? 'chip' : 'chip none' }, el('input', {
          type: 'radio', name: `pair-${left.id}`, checked: placeOf(left.id) === id, 'data-at': `${left.id}-${id}`,
          'aria-label': full, onchange: () => put(left.id, id),
        }), el('span', {}, name))))));
  },

  mark(q, ui) {
    return marking(ui, (ui.standing && ui.standing.sentences) || []);
  },

  open(q, ui) {
    return el('textarea', {
      rows: 7, 'aria-label': ui.w.own_words, 'data-at': 'own-words',
      oninput: e => ui.type(e.target.value.trim() ? { shape: 'open', text: e.target.value } : null),
    }, (ui.standing && ui.standing.text) || '');
  },
};

/** A text with something in the place of each [1]. */
const gapped = (text, field) => el('p', { class: 'gapped' },
  text.split(/\[(\d+)\]/).map((part, i) => i % 2 ? field(Number(part)) : part));

/** What is marked in the article, and the way there. */
const marking = (ui, marked) => el('div', { class: 'marking' },
  marked.length === 0 ? el('p', { class: 'soft' }, ui.w.none)
    : el('ul', {}, marked.map(address => {
      const { label, text } = ui.article.labelOf(address);
      return el('li', {}, el('q', {}, el('b', {}, label), ` ${text}`), el('button', {
        type: 'button', class: 'quiet', 'aria-label': `${ui.w.unmark}: ${label}`, onclick: () => ui.article.marking.toggle(address),
      }, '✕'));
    })),
  el('button', { type: 'button', class: 'to-article', onclick: () => ui.turn(true) }, ui.w.mark));
