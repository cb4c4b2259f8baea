/**
 * What can be read off compiled Ink without running it: which variables and visit counts can still be read from a
 * place onwards, which choices there are, and what makes a proof impossible.
 *
 * Nodes are the named containers (knots, stitches, gathers, choices, labels); one may be entered only through these.
 */
export interface InkFacts {
  /** Targets of the choice points a player can pick, in Ink paths. */
  readonly choices: ReadonlySet<string>;
  /** Functions the story expects from outside. */
  readonly externals: ReadonlySet<string>;
  /** Reasons why a finished exploration is still no proof. */
  readonly unprovable: readonly string[];
  /** The nearest node around an Ink path. */
  home(path: string): string;
  live(home: string): Live;
}

export interface Live {
  readonly variables: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
}

interface Node {
  readonly id: string;
  readonly to: Set<string>;
  readonly variables: Set<string>;
  readonly counts: Set<string>;
  /** Goes where a variable says. */
  dynamic: boolean;
}

const CHANCE = new Set(['rnd', 'srnd', 'seq', 'lrnd']);
const TURNS = new Set(['turn', 'turns']);

export function readInkFacts(json: string): InkFacts {
  const reader = new Reader();
  const root = (JSON.parse(json) as { root: unknown }).root;
  reader.read(root, [], reader.node(''));
  return { choices: reader.choices, externals: reader.externals, unprovable: [...reader.reasons], ...liveness(reader) };
}

/** Walks the compiled JSON, whose format is documented in ink_JSON_runtime_format.md of inkle/ink. */
class Reader {
  readonly nodes = new Map<string, Node>();
  readonly choices = new Set<string>();
  readonly externals = new Set<string>();
  readonly reasons = new Set<string>();
  /** Divert targets taken as values: a dynamic divert may go to any of them, READ_COUNT may ask for any of them. */
  readonly targetValues = new Set<string>();
  readsAnyCount = false;

  node(id: string): Node {
    const known = this.nodes.get(id);
    if (known) return known;
    const node: Node = { id, to: new Set(), variables: new Set(), counts: new Set(), dynamic: false };
    this.nodes.set(id, node);
    return node;
  }

  read(part: unknown, here: readonly string[], node: Node): void {
    if (Array.isArray(part)) this.#container(part, here, node);
    else if (typeof part === 'object' && part !== null) this.#command(part as Record<string, unknown>, here, node);
    else if (typeof part === 'string') this.#word(part, here, node);
  }

  #container(parts: readonly unknown[], here: readonly string[], node: Node): void {
    const last = parts.at(-1);
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const name = Array.isArray(part) ? (part.at(-1) as Record<string, unknown> | null)?.['#n'] : undefined;
      if (typeof name !== 'string') {
        this.read(part, [...here, String(index)], node);
        continue;
      }
      const inner = this.node([...here, name].join('.'));
      node.to.add(inner.id);
      if (index < parts.length - 2) inner.to.add(node.id); // falls through to what follows
      this.read(part, [...here, name], inner);
    }
    if (typeof last !== 'object' || last === null) return;
    for (const [name, part] of Object.entries(last)) {
      if (name === '#f' || name === '#n') continue;
      const own = [...here, name];
      // `s` and `b` are the start and the rest of one choice or branch: no door of their own
      this.read(part, own, name === 's' || name === 'b' ? node : this.node(own.join('.')));
    }
  }

  #command(part: Record<string, unknown>, here: readonly string[], node: Node): void {
    const to = (key: string) => (typeof part[key] === 'string' ? resolve(part[key], here) : undefined);
    const choice = to('*');
    if (choice !== undefined) {
      const flags = Number(part['flg'] ?? 0);
      node.to.add(choice);
      if (!(flags & 8)) this.choices.add(choice); // 8: an invisible default
      if (flags & 16) node.counts.add(choice); // 16: once only
    }
    for (const key of ['->', 'f()', '->t->']) {
      const target = to(key);
      if (target === undefined) continue;
      if (part['var']) {
        node.variables.add(String(part[key]));
        node.dynamic = true;
      } else node.to.add(target);
    }
    const value = to('^->');
    if (value !== undefined) {
      if (!/\.\$r\d*$/.test(value))
        this.targetValues.add(value); // $r: where choice text returns to
      else node.to.add(value);
    }
    for (const key of ['VAR?', '^var']) if (typeof part[key] === 'string') node.variables.add(part[key]);
    const counted = to('CNT?');
    if (counted !== undefined) node.counts.add(counted);
    if (typeof part['x()'] === 'string') this.externals.add(part['x()']);
  }

  #word(word: string, here: readonly string[], node: Node): void {
    if (word === 'visit') node.counts.add(here.join('.')); // a sequence asks how often it has been here
    if (word === 'readc') this.readsAnyCount = true;
    if (CHANCE.has(word)) this.reasons.add('the script uses chance (RANDOM or shuffle)');
    if (TURNS.has(word)) this.reasons.add('the script counts turns (TURNS or TURNS_SINCE)');
  }
}

function resolve(path: string, here: readonly string[]): string {
  if (!path.startsWith('.')) return path;
  const parts = [...here];
  for (const part of path.slice(1).split('.')) {
    if (part === '^') parts.pop();
    else parts.push(part);
  }
  return parts.join('.');
}

function liveness(reader: Reader): Pick<InkFacts, 'home' | 'live'> {
  const homes = new Map<string, string>();
  const home = (path: string): string => {
    const known = homes.get(path);
    if (known !== undefined) return known;
    let at = path;
    while (!reader.nodes.has(at)) at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '';
    homes.set(path, at);
    return at;
  };
  const lives = new Map<string, Live>();
  const live = (from: string): Live => {
    const known = lives.get(from);
    if (known) return known;
    const found = close(reader, home, from);
    lives.set(from, found);
    return found;
  };
  return { home, live };
}

function close(reader: Reader, home: (path: string) => string, from: string): Live {
  const variables = new Set<string>();
  const counts = new Set<string>(reader.readsAnyCount ? reader.targetValues : []);
  const seen = new Set<string>();
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const node = reader.nodes.get(id)!; // `home` gives nodes only
    for (const name of node.variables) variables.add(name);
    for (const path of node.counts) counts.add(path);
    for (const target of node.to) todo.push(home(target));
    if (node.dynamic) for (const target of reader.targetValues) todo.push(home(target));
  }
  return { variables, counts };
}
