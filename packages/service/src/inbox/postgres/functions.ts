import { batchRows, batchRowTypes } from './batch-rows.js';

/**
 * What the inbox does on a PostgreSQL server, in few round trips: a batch is one call. The names end in the version of the
 * tables: a function that has been released is never edited, and a later one has another name.
 *
 * Plans are made while the tables are empty, and kept. So the planner is told what is right for full ones: to go by index,
 * row by row. Nothing is kept in a session, so a pooler may give each call a session of its own.
 */
const planned = `set plan_cache_mode = force_generic_plan set enable_seqscan = off
  set enable_hashjoin = off set enable_mergejoin = off set jit = off`;

/** The time that is given, or the server's, in milliseconds since 1970-01-01 UTC. */
export const timeOf = (given: string) =>
  `coalesce(${given}, (extract(epoch from clock_timestamp()) * 1000)::bigint)`;

/** An event with its progress, as rows that leave a function. */
const entry = `e.position, e.id, e.person, e.happened, e.received, e.body, e.version, e.decision,
  p.state, p.attempts, p.steps, p.reason`;

const entryTypes = `"position" bigint, id text, person text, happened bigint, received bigint, body text,
  version text, decision text, state text, attempts integer, steps text, reason text`;

const types = batchRowTypes.map((name) => {
  const columns = Object.entries(batchRows[name]).map(([column, type]) => `"${column}" ${type}`);
  return `create type ${name} as (${columns.join(', ')})`;
});

/**
 * Writes a batch. `nth` numbers the batches of a holder: one that is sent again, since its connection broke, is not written
 * again, and gets the same answer.
 *
 * The outcome of each change: 1 written, 2 to be made again, 3 to be made again because another event goes before one
 * that it decided, 4 busy. The rows that it returns, by `what`:
 *
 *   fenced   the holder is gone: its conversations are another's, and nothing was written
 *   outcomes of all changes; positions of all entries: numbers with commas between them, nothing for one that is not written
 *   memory   of a person of a change (`ord`) that is to be made again, and its stamp as `position`
 *   repeat   an entry (`ord`) that was taken before
 *   waits    an event that waits in the conversation of a change (`ord`)
 */
const commit = `create function botrules_commit_v8(
  me bigint, nth bigint, lease bigint, given bigint, at_once integer,
  changes botrules_change_v6[], entries botrules_entry_v6[], updates botrules_update_v6[],
  memories botrules_memory_v6[]
) returns table (what text, ord bigint, text1 text, text2 text, ${entryTypes})
language plpgsql ${planned} as $$
#variable_conflict use_column
declare
  at bigint := ${timeOf('given')};
  numbers bigint[]; missing boolean;
  last_batch bigint; last_result text; sent_before boolean;
  places bigint[]; known integer[]; known_changes integer[]; stale integer[];
  outcomes integer[]; lefts integer[]; gone boolean; decides boolean; hands_on boolean;
  expected integer; inserted integer;
begin
  -- No other takes the holder for dead while this runs, and no other batch of it is written meanwhile.
  select h.batch, h.result into last_batch, last_result from holder h where h.number = me for no key update;
  if not found or last_batch > nth then
    return query select 'fenced', ${nulls(15)};
    return;
  end if;
  sent_before := last_batch = nth;

  -- Which conversations. Missing ones are made in one order by all, so that nobody waits for who waits for them.
  loop
    select array_agg(k.number order by c.ordinality), coalesce(bool_or(k.number is null and c.entries > 0), false)
      into numbers, missing
      from unnest(changes) with ordinality as c
      left join conversation k
        on k.channel = c.channel and k.account = c.account and k.conversation = c.conversation;
    exit when not missing or sent_before;
    insert into conversation (channel, account, conversation)
      select c.channel, c.account, c.conversation from unnest(changes) with ordinality as c
      where numbers[c.ordinality] is null and c.entries > 0
      order by c.channel, c.account, c.conversation
      on conflict do nothing;
  end loop;
  perform 1 from conversation k where k.number = any(numbers) order by k.number for no key update;

  known := '{}';
  known_changes := '{}';
  if sent_before then
    known := string_to_array(split_part(last_result, '|', 2), ',')::integer[];
    select array_agg(e.position order by n.ordinality) into places
      from unnest(entries) with ordinality as n left join event e on e.id = n.id;
  elsif cardinality(entries) > 0 then
    select coalesce(array_agg(n.ordinality), '{}'), coalesce(array_agg(n.change), '{}') into known, known_changes
      from unnest(entries) with ordinality as n join event e on e.id = n.id;
    select array_agg(nextval('event_position')) into places from generate_series(1, cardinality(entries));
  end if;

  stale := '{}';
  if not sent_before and cardinality(memories) > 0 then
    select coalesce(array_agg(m.change), '{}') into stale
      from unnest(memories) as m
      left join memory r on r.conversation = numbers[m.change] and r.person = m.person
      where case when m.from_stamp is null then r.memory is not null else r.stamp is distinct from m.from_stamp end;
  end if;

  select array_agg(s.outcome order by s.ordinality),
    array_agg(s.waits order by s.ordinality), coalesce(bool_or(s.gone), false),
    coalesce(bool_or(s.outcome = 1 and s.decided > 0), false),
    coalesce(bool_or(s.outcome = 3 or s.outcome = 1 and s.waits > 0 and s.closes), false)
    into outcomes, lefts, gone, decides, hands_on
    from (
      select o.ordinality, o.outcome, o.entries > 0 and o.number is null as gone, o.closes, o.decided,
        case
          when sent_before then o.waiting
          when o.outcome = 1 then o.waiting + o.more
          else o.waiting + o.entries
            - (select count(*)::integer from unnest(known_changes) as x where x = o.ordinality)
        end as waits
      from (
        select c.ordinality, c.entries, c.more, c.decided, k.number, k.waiting,
          c.open is null and c.open_new is null and c.park is null as closes,
          case
            when sent_before then split_part(split_part(last_result, '|', 1), ',', c.ordinality::integer)::integer
            when k.number is null then 4
            when c.hold is not null and (c.hold <> me or k.holder is distinct from me) then 4
            when c.hold is null and (k.holder is not null or k.ready_at is not null) then 4
            when c.ordinality = any(known_changes) then 2
            when c.ordinality = any(stale) then 2
            when (c.last_update is not null or c.last_new is not null)
              and k.waiting - (k.open is not null)::integer > c.decided and exists (
              select 1 from progress p
              where p.conversation = k.number and p.finished is null and p.position is distinct from k.open
                and not exists (select 1 from unnest(updates) as u where u.position = p.position)
                and ((p.happened, p.position) < (c.last_happened, places[c.last_new])
                  or (p.happened, p.position)
                    < (select l.happened, l.position from progress l where l.position = c.last_update))
            ) then 3
            else 1
          end as outcome
        from unnest(changes) with ordinality as c
        left join conversation k on k.number = numbers[c.ordinality]
      ) as o
    ) as s;
  if gone and not sent_before then
    raise exception 'a conversation was let go of meanwhile' using errcode = '40001';
  end if;

  if not sent_before then
    if cardinality(entries) > 0 then
      insert into event (position, id, conversation, person, happened, received, body, version, decision)
        select places[n.ordinality], n.id, numbers[n.change], n.person, n.happened, n.received, n.body,
          case when outcomes[n.change] = 1 then n.version end, case when outcomes[n.change] = 1 then n.decision end
        from unnest(entries) with ordinality as n
        where outcomes[n.change] in (1, 4) and n.ordinality <> all(known)
        on conflict (id) do nothing;
      get diagnostics inserted = row_count;
      insert into progress (position, conversation, happened, state, attempts, steps, reason, finished)
        select places[n.ordinality], numbers[n.change], n.happened,
          case when outcomes[n.change] = 1 then n.state else 'waiting' end,
          case when outcomes[n.change] = 1 then n.attempts else 0 end,
          case when outcomes[n.change] = 1 then n.steps end, case when outcomes[n.change] = 1 then n.reason end,
          case when outcomes[n.change] = 1 and n.state <> 'waiting' then at end
        from unnest(entries) with ordinality as n
        where outcomes[n.change] in (1, 4) and n.ordinality <> all(known);
      get diagnostics expected = row_count;
      if inserted <> expected then
        raise exception 'an event came twice at once' using errcode = '40001';
      end if;
    end if;
    if cardinality(updates) > 0 then
      update progress p
        set state = u.state, attempts = u.attempts, steps = u.steps, reason = u.reason,
          finished = case when u.state <> 'waiting' then at end
        from unnest(updates) as u
        where p.position = u.position and outcomes[u.change] = 1;
    end if;
    if decides then
      update event e set version = u.version, decision = u.decision
        from unnest(updates) as u
        where e.position = u.position and u.decided = 1 and outcomes[u.change] = 1;
    end if;
    update conversation k set
      open = case when outcomes[c.ordinality] = 1 then coalesce(c.open, places[c.open_new]) else k.open end,
      waiting = lefts[c.ordinality],
      holder = case
        when outcomes[c.ordinality] = 4 then k.holder
        when c.park is null and lefts[c.ordinality] > 0 then me
      end,
      ready_at = case
        when outcomes[c.ordinality] = 4 and k.holder is null and lefts[c.ordinality] > 0 then coalesce(k.ready_at, at)
        when outcomes[c.ordinality] = 4 then k.ready_at
        when c.park is not null and lefts[c.ordinality] > 0 then case when c.park = 0 then at else c.park end
      end,
      tries = case when outcomes[c.ordinality] = 1 then c.tries else k.tries end,
      heard = greatest(k.heard, c.heard)
      from unnest(changes) with ordinality as c
      where k.number = numbers[c.ordinality]
        and (outcomes[c.ordinality] = 1 or outcomes[c.ordinality] = 4 and c.entries > 0);
    if cardinality(memories) > 0 then
      insert into memory as r (conversation, person, memory, stamp, due, touched)
        select numbers[m.change], m.person, m.memory, m.stamp, m.due, at from unnest(memories) as m
        where outcomes[m.change] = 1
        on conflict (conversation, person) do update
          set memory = excluded.memory, stamp = excluded.stamp, due = excluded.due, touched = excluded.touched;
    end if;
    update holder h set batch = nth, until = at + lease,
      result = array_to_string(outcomes, ',') || '|' || array_to_string(known, ',')
      where h.number = me;
  end if;

  return query select 'outcomes', null::bigint,
    array_to_string(outcomes, ','), array_to_string(places, ',', ''),
    ${nulls(12)};
  if 2 = any(outcomes) or 3 = any(outcomes) then
    return query select 'memory', m.change::bigint, r.memory, r.person, r.stamp, ${nulls(11)}
      from unnest(memories) as m
      join memory r on r.conversation = numbers[m.change] and r.person = m.person
      where outcomes[m.change] in (2, 3);
  end if;
  if cardinality(known) > 0 then
    return query select 'repeat', r.ord::bigint, null::text, null::text, ${nulls(12)} from unnest(known) as r(ord);
  end if;
  if not hands_on then return; end if;
  return query select 'waits', c.ordinality, null::text, null::text, ${entry}
    from unnest(changes) with ordinality as c
    cross join lateral (
      select q.position from progress q
      where q.conversation = numbers[c.ordinality] and q.finished is null and q.position is distinct from (
        select k.open from conversation k where k.number = numbers[c.ordinality] and k.holder = me)
      order by q.happened, q.position limit at_once + 1
    ) as w
    join progress p on p.position = w.position
    join event e on e.position = w.position
    where lefts[c.ordinality] > 0 and (outcomes[c.ordinality] = 3
      or outcomes[c.ordinality] = 1 and c.open is null and c.open_new is null and c.park is null)
    order by c.ordinality, p.happened, p.position;
end $$`;

/** The last `count` columns of a row, as nulls: up to twelve are an entry's. */
function nulls(count: number): string {
  const types =
    'bigint text text bigint text text bigint bigint text text text text integer text text';
  return types
    .split(' ')
    .slice(-count)
    .map((type) => `null::${type}`)
    .join(', ');
}

/**
 * Parks the conversations of a holder that died or leaves, and deletes the holder. They are found by their unfinished
 * events: an index by holder would be written twice for each event.
 */
const giveBack = `create function botrules_give_back_v6(who bigint, given bigint, died boolean) returns void
language plpgsql ${planned} as $$
declare
  at bigint := ${timeOf('given')};
begin
  perform 1 from holder h where h.number = who for update;
  if not found then return; end if;
  with unfinished as materialized (
    -- In one order by all, so that nobody waits for who waits for them.
    select distinct p.conversation from progress p where p.finished is null order by p.conversation
  ) update conversation k
    set holder = null, ready_at = at, tries = case when died then k.tries else 0 end
    from unfinished u where k.number = u.conversation and k.holder = who;
  delete from holder h where h.number = who;
end $$`;

/**
 * Takes conversations whose time has come, and those of holders whose lease is over. Accounts take turns, so that the
 * thousands of one account do not keep the only one of another waiting. `nth` is a number among those of the holder's batches:
 * a claim that is made again, since its connection broke, takes nothing more, and gets the same answer.
 *
 * Returns a row for each event of each conversation: the open one, and those that wait, in order. One row without a number
 * says that the holder is gone, or that a later call was made meanwhile; then nothing was taken.
 */
const claim = `create function botrules_claim_v8(
  me bigint, nth bigint, given bigint, most integer, at_once integer, but_channel text[], but_account text[]
) returns table (number bigint, channel text, account text, conversation text, memory text, stamp bigint,
  tries integer, open bigint, ${entryTypes})
language plpgsql ${planned} as $$
#variable_conflict use_column
declare
  at bigint := ${timeOf('given')};
  dead bigint; chosen bigint[]; locked bigint[];
  last_batch bigint; last_result text;
begin
  select h.batch, h.result into last_batch, last_result from holder h where h.number = me for no key update;
  if not found or last_batch > nth then
    return query select null::bigint, 'fenced', null::text, null::text, null::text, null::bigint, null::integer, null::bigint, ${nulls(12)};
    return;
  end if;
  if last_batch = nth then
    chosen := string_to_array(last_result, ',')::bigint[];
  else
    for dead in
      select h.number from holder h where h.until < at and h.number <> me order by h.number for update skip locked
    loop
      perform botrules_give_back_v6(dead, at, true);
    end loop;

    with recursive account as (
      (select k.channel, k.account from conversation k where k.ready_at is not null
        order by k.channel, k.account limit 1)
      union all
      select n.channel, n.account from account a cross join lateral (
        select k.channel, k.account from conversation k
        where k.ready_at is not null and (k.channel, k.account) > (a.channel, a.account)
        order by k.channel, k.account limit 1
      ) as n
    ), due as materialized (
      select a.channel, a.account, count(*) over () as accounts from account a
      where exists (select 1 from conversation k where k.ready_at is not null
          and k.channel = a.channel and k.account = a.account and k.ready_at <= at)
        and not exists (select 1 from unnest(but_channel, but_account) as b(channel, account)
          where b.channel = a.channel and b.account = a.account)
    ), ranked as (
      select r.number, r.ready_at, row_number() over (partition by d.channel, d.account order by r.ready_at) as turn
      from due d cross join lateral (
        select k.number, k.ready_at from conversation k
        where k.ready_at is not null and k.channel = d.channel and k.account = d.account and k.ready_at <= at
        order by k.ready_at limit greatest(1, 2 * most / d.accounts)
      ) as r
    )
    select array_agg(s.number order by s.turn, s.ready_at) into chosen
      from (select r.turn, r.ready_at, r.number from ranked r order by r.turn, r.ready_at limit most) as s;

    select array_agg(l.number) into locked from (
      select k.number from conversation k where k.number = any(chosen) and k.ready_at <= at
      order by k.number for no key update skip locked
    ) as l;
    chosen := array(
      select c.number from unnest(chosen) with ordinality as c(number, ord) where c.number = any(locked) order by c.ord);
    update conversation k set holder = me, ready_at = null, tries = k.tries + 1
      where k.number = any(chosen);
    update holder h set batch = nth, result = array_to_string(chosen, ',') where h.number = me;
  end if;
  if cardinality(chosen) = 0 then return; end if;
  return query select k.number, k.channel, k.account, k.conversation, r.memory, r.stamp, k.tries, k.open, ${entry}
    from unnest(chosen) with ordinality as c(number, ord)
    join conversation k on k.number = c.number
    left join lateral (
      (select k.open as position, 0 as turn, 0::bigint as happened where k.open is not null)
      union all
      (select q.position, 1, q.happened from progress q
        where q.conversation = k.number and q.finished is null and q.position is distinct from k.open
        order by q.happened, q.position limit at_once + 1)
    ) as w on true
    left join progress p on p.position = w.position
    left join event e on e.position = w.position
    left join memory r on r.conversation = k.number and r.person = coalesce(e.person, '')
    where k.holder = me
    order by c.ord, w.turn, w.happened, w.position;
end $$`;

/** When there is something to claim next: the first parked conversation, or at once where a holder's lease is over. */
const nextReady = `create function botrules_next_ready_v6(me bigint, given bigint) returns bigint
language plpgsql stable ${planned} as $$
declare
  at bigint := ${timeOf('given')};
begin
  if exists (select 1 from holder h where h.until < at and h.number <> me) then return at; end if;
  return (
    with recursive account as (
      (select k.channel, k.account, k.ready_at from conversation k where k.ready_at is not null
        order by k.channel, k.account, k.ready_at limit 1)
      union all
      select n.channel, n.account, n.ready_at from account a cross join lateral (
        select k.channel, k.account, k.ready_at from conversation k
        where k.ready_at is not null and (k.channel, k.account) > (a.channel, a.account)
        order by k.channel, k.account, k.ready_at limit 1
      ) as n
    ) select min(a.ready_at) from account a
  );
end $$`;

/** Drops the functions that kept one memory for each conversation, not one for each person in it. */
export const functionsBeforeMemories: readonly string[] = [
  ...['commit', 'give_back', 'claim', 'next_ready'].map(
    (name) => `drop function botrules_${name}_v5`,
  ),
  ...['change', 'entry', 'update'].map((name) => `drop type botrules_${name}_v5`),
];

export const functions: readonly string[] = [...types, giveBack, nextReady];

/** Functions that came later and go with the same tables, by their names: they are made where they are missing. */
export const laterFunctions: Readonly<Record<string, string>> = {
  botrules_commit_v8: commit,
  botrules_claim_v8: claim,
};
