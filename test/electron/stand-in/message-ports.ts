import { EventEmitter } from 'node:events';

/** One end of a channel: messages wait until it is started, and closing one end closes the other. */
export class MessagePortMain extends EventEmitter {
  peer: MessagePortMain | null = null;
  #waiting: unknown[] | null = [];

  postMessage(data: unknown): void {
    this.peer?.receive(structuredClone(data));
  }

  receive(data: unknown): void {
    if (this.#waiting) this.#waiting.push(data);
    else this.emit('message', { data, ports: [] });
  }

  start(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const data of waiting) this.emit('message', { data, ports: [] });
  }

  close(): void {
    const { peer } = this;
    if (!peer) return;
    this.peer = null;
    peer.peer = null;
    this.emit('close');
    peer.emit('close');
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain();
  readonly port2 = new MessagePortMain();

  constructor() {
    this.port1.peer = this.port2;
    this.port2.peer = this.port1;
  }
}
