import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

/** A client whose requests and answers have the types of the interface. */
export function diagnosisClient(address: string, key?: string) {
  return createClient<paths>({ baseUrl: address, headers: key ? { "X-Api-Key": key } : {} });
}
