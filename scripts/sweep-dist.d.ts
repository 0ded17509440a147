export function leftovers(folder: string): readonly string[];
