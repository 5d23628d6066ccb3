-- Version 6: the ledger is no surer of a forecast than of the statement through which somebody holds it.

UPDATE outlook SET confidence = min(outlook.confidence, said.confidence)
FROM forecast JOIN attribution said ON said.version = forecast.version AND said.local = forecast.attribution
WHERE forecast.id = outlook.forecast;
