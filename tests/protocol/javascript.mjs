// Prints how Node.js spells numbers and values: `node tests/protocol/javascript.mjs > tests/protocol/javascript.json`.
// The generator of numbers is seeded, so that the file is the same each time.

let state = 0x9e3779b97f4a7c15n;
function random64() {
  state = (state + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
  let mixed = state;
  mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
  mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & 0xffffffffffffffffn;
  return mixed ^ (mixed >> 31n);
}
const below = (count) => Number(random64() % BigInt(count));
const pick = (list) => list[below(list.length)];

const view = new DataView(new ArrayBuffer(8));
function double(bits) {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
function bitsOf(number) {
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

const numbers = [0, -0, 1, -1, 10, 0.1, 1e20, 1e21, 1e-6, 1e-7, 5e-324, Number.MAX_VALUE, 2 ** 53, 2 ** 53 + 2, 2 ** 63];
for (let exponent = -330; exponent < 309; exponent += 7) numbers.push(Number(`1e${exponent}`), Number(`1.5e${exponent}`));
while (numbers.length < 1200) {
  const number = double(random64());
  if (Number.isFinite(number)) numbers.push(number);
}
for (let count = 0; count < 300; count++) numbers.push(below(1e9) / pick([1, 2, 10, 100, 1e6]), below(1e15) * pick([1, 10, 1e5, 1e7]));

// Texts with the names of each object in the order of their bytes, as they come out of a sorted map.
const signs = ["a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u001f", "\u007f", "é", "张", "\u2028", "😀", "&", "="];
const text = () => Array.from({ length: below(6) }, () => pick(signs)).join("");
const name = () => pick([text, () => String(below(12)), () => pick(["07", "4294967294", "4294967295", "-1", "1.5", "b", "a"])])();
const whole = () => pick(["0", "7", "-3", "9007199254740991", "9007199254740993", "-9007199254740993", "18446744073709551615"]);
function source(depth) {
  const kind = below(depth > 3 ? 4 : 6);
  if (kind === 0) return JSON.stringify(text());
  if (kind === 1) return whole();
  if (kind === 2) return pick(["true", "false", "null"]);
  if (kind === 3) return pick(["1.5", "-0.25", "100", "0.000001", "12345.0"]);
  if (kind === 4) return `[${Array.from({ length: below(4) }, () => source(depth + 1)).join(",")}]`;
  const names = [...new Set(Array.from({ length: below(6) }, name))];
  names.sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  return `{${names.map((name) => `${JSON.stringify(name)}:${source(depth + 1)}`).join(",")}}`;
}
const values = Array.from({ length: 400 }, () => source(0)).filter((value) => value.length < 400);

const line = (pair) => `    ${JSON.stringify(pair)}`;
console.log("{");
console.log('  "numbers": [');
console.log(numbers.map((number) => line([bitsOf(number), String(number)])).join(",\n"));
console.log('  ],\n  "values": [');
console.log(values.map((value) => line([value, JSON.stringify(JSON.parse(value))])).join(",\n"));
console.log("  ]\n}");
