import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut, as a network can. */
export interface Gate {
  /** At the loopback address. */
  readonly port: number;
  /** Cuts every connection and lets no other through. */
  shut(): void;
  close(): Promise<void>;
}

/** Opens a way to a port of the loopback address. What passes is encrypted from end to end. */
export async function openGate(to: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let isOpen = true;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Whoever is at the other end may leave at any time.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((socket) => {
    keep(socket);
    if (!isOpen) {
      socket.destroy();
      return;
    }
    const onward = connect(to, '127.0.0.1');
    keep(onward);
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const shut = () => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    shut,
    close: async () => {
      shut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
