import { say } from '../report/say.js';
import type { ExitNode } from './graph.js';

/** Returns what is said of a kind of exit before the name: `forward to`. */
export function exitWord(kind: ExitNode['kind']): string {
  switch (kind) {
    case 'route':
      return say`route`;
    case 'handover':
      return say`hand over to`;
    case 'forward':
      return say`forward to`;
  }
}

/** Returns what is said of a button whose payload no rule asks for. */
export function deadEndTip(payload: string): string {
  return say`No rule asks for ${payload}`;
}
