/** What src/author/vite/licences.ts makes of the installed packages. */
declare module 'virtual:licences' {
  export const licences: readonly { readonly name: string; readonly version: string; readonly licence: string; readonly by: string }[];
}
