using CommunityBot.Communities;
using CommunityBot.OwnData;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbOwnData(LiteDbSession db) : IOwnData
{
    public void Erase(Erasing person) => new LiteDbErasure(db, person).Run();

    public IReadOnlyList<DataLine> Of(PersonId person)
    {
        var rows = new OwnDataRows(db, person.Value);
        return [.. OwnDataKind.All.SelectMany(kind => rows.Of(kind.Kind).Select(row => kind.Line(new DocumentRow(row))))];
    }
}
