import http from "node:http";
import net, { type AddressInfo } from "node:net";

export type MadeServer = {
  readonly port: number;
  /** Requests so far, as method, host and path. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

/** A web server on 127.0.0.1 that answers as `answer` does: for tests, which end it. */
export function serve(answer: http.RequestListener): Promise<MadeServer> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host} ${request.url}`);
    answer(request, response);
  });
  return started(server, asked, () => server.closeAllConnections());
}

/** A server that sends what it likes to whoever connects, web or not. */
export function serveBytes(talk: (socket: net.Socket) => void): Promise<MadeServer> {
  const open = new Set<net.Socket>();
  const asked: string[] = [];
  const server = net.createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    // Whoever hangs up on a hostile server is right.
    socket.on("error", () => socket.destroy());
    socket.once("data", (data) => {
      asked.push(String(data).split("\r\n")[0] ?? "");
      talk(socket);
    });
  });
  return started(server, asked, () => {
    for (const socket of open) socket.destroy();
  });
}

function started(server: net.Server, asked: string[], hangUp: () => void): Promise<MadeServer> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          hangUp();
        });
      resolve({ port, asked, close });
    });
  });
}
