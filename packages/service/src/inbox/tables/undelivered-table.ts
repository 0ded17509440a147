/**
 * The table of messages that a platform took and could not deliver, until the event whose step sent them is found. `told` is
 * when the platform said so, `due` when the event is looked for next.
 */
export const undeliveredTable = [
  `create table if not exists undelivered (
    message text not null,
    channel text not null,
    account text not null,
    conversation text not null,
    reason text not null,
    told bigint not null,
    due bigint not null,
    tries integer not null default 0,
    primary key (message, channel, account)
  )`,
];
