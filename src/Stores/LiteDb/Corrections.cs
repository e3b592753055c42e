using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Lines that take others back. The line that is taken back says by which, so that it is found at once, and taken back once.</summary>
internal static class Corrections
{
    /// <summary>A key of lines that stand, where some are looked for.</summary>
    public const string Standing = "standing";

    private const string CorrectedBy = "corrected_by";

    /// <summary>Notes that a line takes another back.</summary>
    /// <returns>False where one did so already.</returns>
    public static bool Correct(this LiteDbSession db, string collection, long corrected, long by)
    {
        if (db.Find(collection, corrected) is not { } line)
            throw new InvalidOperationException($"There is no line {corrected} of {collection} to correct.");
        if (line.Has(CorrectedBy))
            return false;
        db.Update(collection, line.Set((CorrectedBy, by), (Standing, null)));
        return true;
    }

    /// <summary>The same where it is a mistake to try it twice.</summary>
    public static void MustCorrect(this LiteDbSession db, string collection, long? corrected, long by)
    {
        if (corrected is { } line && !db.Correct(collection, line, by))
            throw new InvalidOperationException($"Line {line} of {collection} is corrected already.");
    }

    public static BsonDocument? CorrectionOf(this LiteDbSession db, string collection, long id) =>
        db.Find(collection, id)?.NumberOrNull(CorrectedBy) is { } correction ? db.Find(collection, correction) : null;
}
