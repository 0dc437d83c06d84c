// The forests that `-- export FOLDER` writes, decided by two engines of the JavaScript world in one process that times itself.
// Every answer is compared with the leaf that is right before anything is measured.
//   npm install && node peers.mjs FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';

const folder = process.argv[2];
const name = (fact) => `f${String(fact).padStart(2, '0')}`;
const value = (fact, v) => (fact < 12 ? v / 100 : fact < 20 ? `c${v}` : v === 1);
const literal = (fact, v) => JSON.stringify(value(fact, v));

function nested(node) {
  if (node.fact < 0) return String(node.leaf);
  const f = name(node.fact);
  return node.branches.reduceRight((rest, branch, i) => {
    if (rest === null) return nested(branch);
    const test = node.cuts.length > 0 ? `${f} < ${node.cuts[i] / 100}`
      : node.values[i].map((v) => `${f} == ${literal(node.fact, v)}`).join(' or ');
    return `((${test}) ? ${nested(branch)} : ${rest})`;
  }, null);
}

const graph = (expression) => ({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    { id: 'e', name: 'e', type: 'expressionNode', position: { x: 0, y: 0 }, content: { expressions: [{ id: 'x', key: 'leaf', value: expression }] } },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'e', type: 'edge' },
    { id: 'b', sourceId: 'e', targetId: 'out', type: 'edge' },
  ],
});

function* paths(node, conditions = []) {
  if (node.fact < 0) { yield { leaf: node.leaf, conditions }; return; }
  for (let i = 0; i < node.branches.length; i++) {
    const fact = name(node.fact);
    const more = node.cuts.length === 0 ? [{ fact, operator: 'in', value: node.values[i].map((v) => value(node.fact, v)) }]
      : [
        ...(i > 0 ? [{ fact, operator: 'greaterThanInclusive', value: node.cuts[i - 1] / 100 }] : []),
        ...(i < node.cuts.length ? [{ fact, operator: 'lessThan', value: node.cuts[i] / 100 }] : []),
      ];
    yield* paths(node.branches[i], [...conditions, ...more]);
  }
}

// By the clock the median; by processor, all threads of the process together, the mean: that one holds on a machine that others use.
async function median(run, cases) {
  const times = [];
  const warm = performance.now();
  for (let i = 0; i < 200 && performance.now() - warm < 2000; i++) await run(cases[i % cases.length]);
  const start = performance.now();
  const used = process.cpuUsage();
  for (let i = 0; times.length < 2000 && (performance.now() - start < 8000 || times.length < 20); i++) {
    const before = process.hrtime.bigint();
    await run(cases[i % cases.length]);
    times.push(Number(process.hrtime.bigint() - before) / 1000);
  }
  const { user, system } = process.cpuUsage(used);
  times.sort((a, b) => a - b);
  return `${times[times.length >> 1].toFixed(1)} (${((user + system) / times.length).toFixed(1)})`;
}

const same = (expected, actual, engine) => { if (expected !== actual) throw new Error(`${engine} says ${actual}, not ${expected}`); };

const zen = new ZenEngine();
for (const shape of ['1x43', '50x41', '1x10001']) {
  const forest = JSON.parse(readFileSync(join(folder, `${shape}.json`), 'utf8'));
  const cases = forest.cases.map((values, i) => ({
    facts: Object.fromEntries(values.map((v, f) => [name(f), value(f, v)])), tree: forest.chosen[i], leaf: forest.leaves[i],
  }));
  const decisions = forest.trees.map((tree) => zen.createDecision(Buffer.from(JSON.stringify(graph(nested(tree))))));
  const constant = zen.createDecision(Buffer.from(JSON.stringify(graph('1'))));
  const engines = forest.trees.map((tree) => {
    const engine = new Engine();
    for (const path of paths(tree)) engine.addRule({ conditions: { all: path.conditions }, event: { type: String(path.leaf) } });
    return engine;
  });
  const asked = shape === '1x10001' ? cases.slice(0, 10) : cases;
  for (const c of asked) {
    same(c.leaf, (await decisions[c.tree].evaluate(c.facts)).result.leaf, 'ZEN');
    same(String(c.leaf), (await engines[c.tree].run(c.facts)).events.map((e) => e.type).join(), 'json-rules-engine');
  }
  const row = {
    'zen': await median((c) => decisions[c.tree].evaluate(c.facts), cases),
    'zen with trace': await median((c) => decisions[c.tree].evaluate(c.facts, { trace: true }), cases),
    'zen, a constant': await median((c) => constant.evaluate(c.facts), cases),
    'zen, a constant with trace': await median((c) => constant.evaluate(c.facts, { trace: true }), cases),
    'json-rules-engine': await median((c) => engines[c.tree].run(c.facts), cases),
  };
  console.log(shape, `${asked.length} cases agree;`, 'median µs by the clock (mean µs of processor):', Object.entries(row).map(([k, v]) => `${k} ${v}`).join(', '));
}
