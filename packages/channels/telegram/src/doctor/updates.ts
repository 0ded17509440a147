/** The kinds of update that rules can hear of, as `allowed_updates` names them. Nothing else need be posted. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const;
