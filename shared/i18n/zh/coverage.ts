export const coverage = {} as const;
