import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { say } from '@botrules/core/tooling';
import { isLocalName, whyNotThisMachine } from '../web/this-machine.js';
import { type DeskAnswer, DeskRefusal } from './desk-request.js';

/** By which names the desk is reached, and whether a password is asked for. */
export interface DoorSettings {
  readonly hosts: readonly string[];
  readonly hasPassword: boolean;
}

/**
 * Why a request is refused, by whomever it was sent; undefined where nothing speaks against it. A `Host` that is not ours
 * shows a web page that made its name lead here. `Origin` and `Sec-Fetch-Site` show what a page elsewhere makes a browser send.
 */
export function whyShut(request: IncomingMessage, door: DoorSettings): DeskAnswer | undefined {
  const { host, origin } = request.headers;
  if (!isOurs(host, door.hosts)) {
    return new DeskRefusal(
      421,
      () => say`This is not a name of the desk.`,
      () => say`Add the name to admin.hosts if it is one.`,
    ).answer;
  }
  if (
    origin !== undefined &&
    !(URL.canParse(origin) && new URL(origin).host === host?.toLowerCase())
  )
    return new DeskRefusal(403, () => say`A page of another origin sent it.`).answer;
  const site = request.headers['sec-fetch-site'];
  // A link on another site opens the page, and shows nothing of what is in it.
  const isLink = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isLink)
    return new DeskRefusal(403, () => say`A page of another site sent it.`).answer;
  const elsewhere = door.hasPassword ? undefined : whyNotThisMachine(request);
  if (elsewhere === undefined) return undefined;
  return new DeskRefusal(
    403,
    () =>
      say`${whyNotThisMachine(request) ?? ''} Without a password the desk answers programs on this machine alone.`,
    () => say`Set admin.password_file.`,
  ).answer;
}

function isOurs(host: string | undefined, hosts: readonly string[]): boolean {
  if (host === undefined) return false;
  if (isLocalName(host)) return true;
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '');
  // Unlike a name, an IP address cannot be made to lead elsewhere.
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) return true;
  return hosts.includes(name) || hosts.includes(host.toLowerCase());
}
