import { say } from '../report/say.js';
import type { ExitNode } from './graph.js';

/** What a kind of exit is called, before the name of what it leads to: `forward to`. */
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

/** What is said of a button whose payload no rule asks for. */
export function deadEndTip(payload: string): string {
  return say`No rule asks for ${payload}`;
}
