export const importPage = {} as const;
