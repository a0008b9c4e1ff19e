export function BuildingPage() {
  return null;
}
