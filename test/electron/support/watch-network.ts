import dgram from 'node:dgram';
import diagnostics from 'node:diagnostics_channel';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

/**
 * `node --import watch-network.ts PROGRAM`: notes in the file `LOUYU_NETWORK_NOTES` whatever the program and its
 * threads listen on, connect to or ask a name of. For a test; the program is the built one, unchanged.
 */
const notes = process.env.LOUYU_NETWORK_NOTES ?? '';
const note = (what: string) => appendFileSync(notes, `${what}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  note(`connect ${JSON.stringify(args[0])}`);
  return Reflect.apply(connect, this, args);
} as typeof connect;

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
  this.once('listening', () => note(`listen ${JSON.stringify(this.address())}`));
  return Reflect.apply(listen, this, args);
} as typeof listen;

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) {
  const ask = dns[name] as (...args: unknown[]) => unknown;
  Reflect.set(dns, name, (...args: unknown[]) => {
    if (!net.isIP(String(args[0]))) note(`name ${args[0]}`);
    return ask(...args);
  });
}

const { createSocket } = dgram;
Reflect.set(dgram, 'createSocket', (...args: Parameters<typeof createSocket>) => {
  note('udp');
  return createSocket(...args);
});
diagnostics.subscribe('undici:request:create', () => note('fetch'));
