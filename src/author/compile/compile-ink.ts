/**
 * Ink source → the JSON that inkjs plays, with every message of the compiler at its file and line.
 * Shared by the checker and the Vite plugin; knows nothing of our vocabulary.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { diagnosticOf, type InkDiagnostic } from './diagnostic.ts';
import { placesIn, type InkPlaces } from './ink-places.ts';

export interface CompiledInk {
  readonly json: string;
  /** The INCLUDEd files, absolute, without the main file. */
  readonly deps: readonly string[];
  readonly warnings: readonly InkDiagnostic[];
  /** Where in the source each choice, knot and text of the compiled story stands. */
  readonly places: InkPlaces;
}

/** The script does not compile. `deps` are the included files all the same, so that a watcher can wait for a repair. */
export class InkError extends Error {
  readonly diagnostics: readonly InkDiagnostic[];
  readonly deps: readonly string[];

  constructor(diagnostics: readonly InkDiagnostic[], deps: readonly string[]) {
    super(diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.name = 'InkError';
    this.diagnostics = diagnostics;
    this.deps = deps;
  }
}

/** Files with the text that was compiled. */
type Sources = Map<string, string>;

/** By main file. A build asks for every scene twice, the tests far more often. */
const known = new Map<string, { readonly sources: Sources; readonly compiled: CompiledInk }>();

/** Throws InkError, and nothing else, when the file or one it includes cannot be read or compiled. */
export function compileInk(file: string): CompiledInk {
  const root = path.resolve(file);
  const before = known.get(root);
  if (before && isAsRead(before.sources)) return before.compiled;
  const sources: Sources = new Map();
  const compiled = compile(root, sources);
  known.set(root, { sources, compiled });
  return compiled;
}

function isAsRead(sources: Sources): boolean {
  try {
    return [...sources].every(([file, text]) => read(file) === text);
  } catch {
    return false; // gone or unreadable by now: compiling says so in plain words
  }
}

function compile(root: string, sources: Sources): CompiledInk {
  const deps: string[] = [];
  const found: InkDiagnostic[] = [];
  const report = (message: string, type: number) => {
    // what readSource has said better, wrapped once more
    if (!/Failed to load: /.test(message) || !hasError(found)) found.push(diagnosticOf(message, type, root));
  };
  const source = readSource(root, sources, root, 1);
  let story: ReturnType<Compiler['Compile']> | undefined;
  try {
    story = new Compiler(source, optionsFor(root, sources, deps, found, report)).Compile();
  } catch (error) {
    // After errors, Compile() itself throws a bare «Compilation failed.»; the real messages came through the handler.
    if (!hasError(found)) found.push({ severity: 'error', message: messageOf(error), file: root, line: 1 });
  }
  const json = story?.ToJson();
  if (hasError(found) || !story || typeof json !== 'string') throw new InkError(errorsOf(found, root), deps);
  return { json, deps, warnings: found, places: placesIn(story, root) };
}

/** Visits are counted only where the script asks: far fewer states to prove, and the game must run what was proved. */
const COUNT_ALL_VISITS = false;

function optionsFor(
  root: string,
  sources: Sources,
  deps: string[],
  found: InkDiagnostic[],
  report: (message: string, type: number) => void,
): CompilerOptions {
  const folder = path.dirname(root);
  const files = {
    // Like inklecate: INCLUDE is read from the main file's folder, also in an included file.
    ResolveInkFilename: (name: string) => path.resolve(folder, name),
    LoadInkFileContents: (included: string) => {
      deps.push(included);
      try {
        return readSource(included, sources, root, lineOfInclude(root, included));
      } catch (cause) {
        if (cause instanceof InkError) found.push(...cause.diagnostics);
        throw cause;
      }
    },
  };
  return new CompilerOptions(root, [], COUNT_ALL_VISITS, report, files);
}

const read = (file: string): string => fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

function readSource(file: string, sources: Sources, blame: string, line: number): string {
  try {
    const text = read(file);
    sources.set(file, text);
    return text;
  } catch {
    const missing = fs.existsSync(file) ? 'cannot be read as a text file' : 'does not exist';
    throw new InkError([{ severity: 'error', message: `${path.basename(file)} ${missing}`, file: blame, line }], []);
  }
}

/** inkjs does not say where the INCLUDE stood whose file could not be read. */
function lineOfInclude(root: string, included: string): number {
  const lines = fs.readFileSync(root, 'utf8').split('\n');
  const index = lines.findIndex((text) => {
    const name = /^\s*INCLUDE\s+(.+?)\s*$/.exec(text)?.[1];
    return name !== undefined && path.resolve(path.dirname(root), name) === included;
  });
  return index < 0 ? 1 : index + 1;
}

function hasError(found: readonly InkDiagnostic[]): boolean {
  return found.some(({ severity }) => severity === 'error');
}

function errorsOf(found: readonly InkDiagnostic[], root: string): InkDiagnostic[] {
  const errors = found.filter(({ severity }) => severity === 'error');
  return errors.length ? errors : [{ severity: 'error', message: 'the compiler gave no story', file: root, line: 1 }];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
