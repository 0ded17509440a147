import type { Dialect } from '../model/database.js';

/**
 * The tables of what operators do. `pause` has what they paused: `name` is a page, a rule or a host, and empty for all.
 * `audit` has what they did, and on how many events. `desk` has what the desk keeps for itself.
 */
export function deskTables({ serial }: Dialect): readonly string[] {
  return [
    `create table if not exists pause (
      kind text not null,
      name text not null,
      since bigint not null,
      who text not null,
      note text not null,
      primary key (kind, name)
    )`,
    `create table if not exists audit (
      number ${serial},
      at bigint not null,
      who text not null,
      action text not null,
      what text not null,
      count bigint not null
    )`,
    'create table if not exists desk (name text primary key, value text not null)',
  ];
}
