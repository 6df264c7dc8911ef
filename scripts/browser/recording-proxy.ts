import { createServer, type Server } from 'node:net';

/** A proxy that lets nothing through and remembers who was asked for. */
export type RecordingProxy = { port: number; asked: string[]; close: () => void };

/**
 * Starts a proxy on a free loopback port. Every request a browser makes beyond the pages served by interception ends here,
 * is written down as `HOST:PORT` or address, and refused: nothing leaves the machine, and what tried to is known.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (head) => {
      asked.push(head.toString('latin1').split(' ')[1] ?? '?');
      socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, asked, close: () => server.close() };
}
