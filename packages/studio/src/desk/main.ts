/** The operator's desk. */
export {};
