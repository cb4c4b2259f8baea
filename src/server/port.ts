/** The port to serve on, and in plain words why it cannot be had. */
import net from 'node:net';
import { err, ok, type Result } from '#lib/result.ts';

export const DEFAULT_PORT = 4173;

/** `PORT` as people write it; an empty one is none. */
export function readPort(text: string | undefined): Result<number, string> {
  if (text === undefined || text.trim() === '') return ok(DEFAULT_PORT);
  const port = Number(text);
  if (/^\s*\d+\s*$/.test(text) && port <= 65_535) return ok(port);
  return err(`PORT is "${text}", but it must be a number from 0 to 65535, for example: PORT=8080 npm start`);
}

/** Asked before the build, so that nobody waits for a build that cannot be served. Null when the port can be had. */
export function portProblem(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(whyNot(error, port)));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}

export function whyNot(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `Port ${port} may not be used here. Choose one above 1023: PORT=8080 npm start`;
  return `Port ${port} cannot be used: ${error.message}`;
}
