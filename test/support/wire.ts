import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to a server that can be cut at the worst moment. */
export interface Wire {
  readonly url: string;
  /** Answers to what is asked from now on are lost: each connection breaks as soon as the server says something. */
  loseAnswers(): void;
  /** Nothing gets through from now on. */
  cut(): void;
  mend(): void;
  /** Resolves once an answer was lost. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

/** Lays a wire to the server of a `postgres://` URL. */
export async function layWire(url: string): Promise<Wire> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'loses answers' | 'cut' = 'whole';
  let tellLost = () => {};
  const lost = new Promise<void>((resolve) => {
    tellLost = resolve;
  });
  const server: Server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    near.on('data', (data) => far.write(data));
    far.on('data', (data) => {
      if (state === 'whole') near.write(data);
      else {
        end();
        tellLost();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wired = new URL(url);
  wired.port = String((server.address() as { readonly port: number }).port);
  return {
    url: wired.href,
    lost,
    loseAnswers() {
      state = 'loses answers';
    },
    cut() {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      state = 'whole';
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
