import type { Variant } from './facts';

/** Wonen en financiële basis. */
export const housing: readonly Variant[] = [
  ({ address, landlord, movingDay }) => ({
    address,
    landlord,
    leaseStart: movingDay,
    keys: 'Ophalen op de dag van het contract, samen met de begeleider, bij het kantoor van de corporatie.',
    furniture:
      'Bed, bank en koelkast zijn er. Vloer wordt gelegd door de klusploeg. Gordijnen en wasmachine komen uit de inrichtingslening.',
    housingProfile:
      'Twee kamers, tweede verdieping met lift. Wil rustig wonen, niet boven een café. Huurt met een begeleidingsovereenkomst van een jaar.',
  }),
  ({ address, landlord, movingDay }) => ({
    address,
    landlord,
    leaseStart: movingDay,
    keys: 'De sleutels liggen klaar bij de wijkbeheerder, op werkdagen tussen 9 en 12 uur.',
    furniture: 'Alles is er: meubels overgenomen van de vorige huurder. Alleen een rookmelder ontbreekt.',
    housingProfile:
      'Eenkamerwoning op de begane grond met een klein terras. De buren zijn geïnformeerd dat er een nieuwe bewoner komt.',
  }),
  ({ address, landlord, movingDay }) => ({
    address,
    landlord,
    leaseStart: movingDay,
    keys: 'Overdracht in de woning, samen met de opzichter. Meterstanden worden dan opgenomen.',
    furniture:
      'Bed en kast gaan mee uit de opvang. Bijzondere bijstand voor de inrichting is toegekend, de spullen worden in de week van de verhuizing geleverd.',
  }),
  ({ address, landlord, movingDay }) => ({
    address,
    landlord,
    leaseStart: movingDay,
    keys: 'Broer haalt de sleutels op met een machtiging; reservesleutel in de kluis van de opvang tot de verhuizing.',
    furniture: 'Krijgt meubels van familie. Nog geen wasmachine: kan terecht in de wasserette om de hoek.',
    housingProfile:
      'Driekamerwoning, zodat de kinderen om het weekend kunnen komen slapen. Tijdelijk contract op naam van de instelling; omklap na een jaar.',
  }),
];

export const finances: readonly Variant[] = [
  () => ({
    income: 'Bijstandsuitkering van Werk en Inkomen, loopt door op het nieuwe adres. Betaaldag: de 20e.',
    fixedCosts: 'Huur, energie en water gaan met automatische incasso van de beheerrekening.',
    allowances:
      'Huurtoeslag aangevraagd per ingangsdatum van het contract; zorgtoeslag loopt. Adreswijziging doorgegeven.',
    debts:
      'Bewindvoerder: Stichting Zuiver Beheer, mevrouw Lopes. Schuldregeling (MSNP) gestart, nog 22 maanden, leefgeld € 65 per week.',
    insurance: 'Zorgverzekering via de collectieve polis, inboedel en aansprakelijkheid per verhuisdatum.',
  }),
  () => ({
    income: 'Wajong-uitkering van het UWV, elke maand rond de 23e. Vaste bedragen, geen inkomsten daarnaast.',
    fixedCosts:
      'Regelt de vaste lasten zelf via een aparte rekening; begeleider kijkt een keer per maand mee.',
    allowances: 'Huurtoeslag en zorgtoeslag zijn toegekend op het nieuwe adres, beschikking in het dossier.',
    debts: 'Geen schulden meer: regeling is afgerond. Wil graag een buffer van € 500 opbouwen.',
    insurance: 'Zorg, inboedel en aansprakelijkheid zijn geregeld.',
  }),
  () => ({
    income:
      'Werkt 24 uur per week bij een sociaal werkbedrijf; aanvullende bijstand. Loonstroken gaan maandelijks naar Werk en Inkomen.',
    fixedCosts: 'Budgetbeheer bij de kredietbank: huur en energie worden eerst betaald.',
    allowances: 'Huurtoeslag aangevraagd, nog geen beschikking. Voorschot wordt deze maand verwacht.',
    debts:
      'Betalingsregeling met de zorgverzekeraar (€ 30 per maand) en met het CJIB (€ 50 per maand), beide worden nagekomen.',
    insurance: 'Zorgverzekering loopt; inboedelverzekering wordt bij de verhuizing afgesloten.',
  }),
];
