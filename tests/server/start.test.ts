import { spawn } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PORT, readPort } from '#server/port.ts';

const main = path.resolve(import.meta.dirname, '../../src/server/main.ts');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly problem: string;
}

function start(port: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: port } });
    let [out, problem] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += text));
    child.stderr.on('data', (text: Buffer) => (problem += text));
    child.on('close', (code) => resolve({ code, out, problem }));
  });
}

describe('npm start', () => {
  it('says in one line that the port is taken, before it builds anything', async () => {
    const other = http.createServer().listen(0);
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const ended = await start(String(port));
    other.close();
    expect(ended).toEqual({ code: 1, out: '', problem: `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start\n` });
  });

  it('says that PORT is not a number', async () => {
    const { code, problem } = await start('http');
    expect(code).toBe(1);
    expect(problem).toMatch(/^PORT is "http", but it must be a number/);
  });
});

describe('PORT', () => {
  it.each([[undefined, DEFAULT_PORT], ['', DEFAULT_PORT], ['8080', 8080], [' 80 ', 80], ['0', 0], ['65535', 65_535]])('%j means port %i', (text, port) => {
    expect(readPort(text)).toEqual({ ok: true, value: port });
  });

  it.each(['80a', '-1', '65536', '1e3', '0x50', '4.5'])('%j is refused', (text) => {
    expect(readPort(text).ok).toBe(false);
  });
});
