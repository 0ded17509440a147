/**
 * The table of payloads that are too long for the buttons of their channel. `key` stands on the button, `person` was shown
 * it, `used` is when that was, or when it was last tapped.
 */
export const payloadTable = [
  `create table if not exists payload (
    key text not null,
    channel text not null,
    account text not null,
    person text not null,
    payload text not null,
    used bigint not null,
    primary key (key, channel, account, person)
  )`,
];
