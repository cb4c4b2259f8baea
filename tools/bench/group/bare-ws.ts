/** The least a vote needs, on a bare WebSocket: one room, votes in a map, the count to the leader twenty times a second. */
import http from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

const EVERY = 50;

export function serveBare(): Promise<string> {
  const server = http.createServer();
  const sockets = new WebSocketServer({ server, maxPayload: 4096, perMessageDeflate: false });
  const votes = new Map<string, string>();
  let leader: WebSocket | null = null;
  let phase = 'asked';
  let told = 0;

  function becomes(next: string): void {
    phase = next;
    if (phase === 'asked') votes.clear();
    const bytes = Buffer.from(JSON.stringify({ is: phase }));
    for (const socket of sockets.clients) socket.send(bytes, { binary: false });
  }
  sockets.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const said = JSON.parse(data.toString()) as { is: string; id: string; choice: string }; // wires.ts sends nothing else
      if (said.is === 'leader') leader = socket;
      else if (said.is !== 'vote') becomes(said.is);
      else if (phase === 'open') {
        votes.set(said.id, said.choice);
        socket.send('{"is":"kept"}');
      }
    });
  });
  setInterval(() => {
    if (votes.size === told) return;
    told = votes.size;
    leader?.send(JSON.stringify({ is: 'cast', cast: told }));
  }, EVERY);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`)));
}
