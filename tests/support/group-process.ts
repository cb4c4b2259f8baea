/** Servers in processes of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  /** All that it has written to its log. */
  log(): string;
  /** `SIGTERM` asks it to stop, `SIGKILL` does not ask. Resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Does nothing more until it goes on, and does not know that time has passed. */
  stall(): void;
  goOn(): void;
}

export interface ProcessOptions {
  readonly dist: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly environment: Readonly<Record<string, string>>;
}

const MAIN = path.resolve(import.meta.dirname, 'serve-tiny.ts');
const running = new Set<ChildProcess>();

export async function startProcess({ dist, port = 0, environment }: ProcessOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...environment, DIST: dist, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let log = '';
  const gone = new Promise<void>((resolve) => child.once('close', () => {
    running.delete(child);
    resolve();
  }));
  child.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      log += text.toString();
      const found = /http:\S+/.exec(log)?.[0];
      if (found) resolve(found);
    });
    void gone.then(() => reject(new Error(`the server has ended: ${log}`)));
  });
  return {
    url,
    port: Number(new URL(url).port),
    log: () => log,
    async end(signal) {
      child.kill(signal);
      await gone;
    },
    stall: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
  };
}

/** For the end of a test that has failed half-way. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
