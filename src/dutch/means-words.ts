// Plain Dutch words for money and for goals that are shared: wider than the lexicons, to know when nothing is said at all.

/** Money in any form: budgets, subsidies, funds, schemes with money, paying. */
export const moneyWord =
  /(?<![\p{L}\p{N}])(?:middelen|gelden?|geldstroom|geldstromen|\p{Ll}*budget(?:ten)?|\p{Ll}*begroting(?:en)?|\p{Ll}*subsidie\p{Ll}*|gesubsidieerd\p{Ll}*|(?:co-?|mede)?financi\p{Ll}+|gefinancierd\p{Ll}*|\p{Ll}*bekostig\p{Ll}*|\p{Ll}*fonds(?:en)?|investe\p{Ll}+|geïnvesteerd|euro|kosten|dekking|betaalt|betalen|formatie|fte|SPUK\p{L}*|GALA|IZA|AZWA)(?![\p{L}])/u;

/** A goal, task, vision or programme that is called shared. */
export const jointGoal =
  /(?<!\p{L})(?:gezamenlijke?|gedeelde?|gemeenschappelijke?)\s+(?:\p{L}+\s+)?(?:\p{L}*doel(?:en|stelling|stellingen)?|opgaven?|opdracht|visie|ambities?|\p{L}*agenda|\p{L}*programma|\p{L}*plan|aanpak|koers|belang|verantwoordelijkheid)(?!\p{L})/iu;
