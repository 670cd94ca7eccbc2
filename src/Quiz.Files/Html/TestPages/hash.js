// SHA-256 (FIPS 180-4). The browser's own is missing on pages that come over plain HTTP.

const SHA = (() => {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every(p => n % p)) primes.push(n);
  const fraction = (n, power) => Math.floor((n ** power - Math.floor(n ** power)) * 2 ** 32) >>> 0;
  const K = primes.map(p => fraction(p, 1 / 3));
  const START = primes.slice(0, 8).map(p => fraction(p, 1 / 2));
  const turn = (x, n) => (x >>> n) | (x << (32 - n));

  return bytes => {
    const length = bytes.length, padded = new Uint8Array(((length + 72) >> 6) << 6), view = new DataView(padded.buffer);
    padded.set(bytes);
    padded[length] = 0x80;
    view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
    view.setUint32(padded.length - 4, (length << 3) >>> 0);
    const h = START.slice(), w = new Uint32Array(64);
    for (let at = 0; at < padded.length; at += 64) {
      for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
      for (let i = 16; i < 64; i++) {
        const a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
      }
      let [a, b, c, d, e, f, g, j] = h;
      for (let i = 0; i < 64; i++) {
        const one = (j + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [j, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, j].forEach((x, i) => { h[i] = (h[i] + x) >>> 0; });
    }
    const hash = new DataView(new ArrayBuffer(32));
    h.forEach((x, i) => hash.setUint32(4 * i, x));
    return new Uint8Array(hash.buffer);
  };
})();

const utf8 = text => new TextEncoder().encode(text);
const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');

/** What ties a line of a result to the one before. */
const chainOf = line => hex(SHA(utf8(line))).slice(0, 32);

/** Eight characters of Crockford's base 32 that stand for a result as it was handed in. */
const receiptOf = line => {
  let bits = SHA(utf8(line)).slice(0, 5).reduce((sum, b) => (sum << 8n) | BigInt(b), 0n), receipt = '';
  for (let i = 0; i < 8; i++, bits >>= 5n) receipt = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number(bits & 31n)] + receipt;
  return receipt;
};
