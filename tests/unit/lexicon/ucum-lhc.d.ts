/** The part of the UCUM library that the tests use; the package has no types of its own. */
declare module "@lhncbc/ucum-lhc" {
  interface UcumLhcUtils {
    validateUnitString(code: string): { readonly status: "valid" | "invalid" | "error" };
    convertUnitTo(
      from: string,
      value: number,
      to: string,
    ): { readonly status: "succeeded" | "failed" | "error"; readonly toVal: number | null };
  }
  export const UcumLhcUtils: { getInstance(): UcumLhcUtils };
}
