using CommunityBot.Stores.LiteDb.Disk;
using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>Whatever moment the power fails in: the file opens, and everything that was acknowledged is there whole.</summary>
public sealed class PowerCutTests
{
    /// <summary>A few hundred take seconds, and find in the first dozens what the streams would miss.</summary>
    private const int Cuts = 200;

    private const int Changes = 140;
    private const int Batch = 7;
    private const int Afterwards = 4 * Batch;

    /// <summary>So short that there are many checkpoints to fail in.</summary>
    private const int PagesBetweenCheckpoints = 80;

    private static readonly string[] s_collections = ["inbox", "outbox", "attendance"];

    private readonly Recording _recording = new();
    private readonly RecordedFile _data;
    private readonly RecordedFile _log;

    public PowerCutTests()
    {
        var (data, log) = Made();
        (_data, _log) = (_recording.File(data), _recording.File(log));
        using var disk = new LiteDbDisk(_data, _log, pagesBetweenCheckpoints: PagesBetweenCheckpoints);
        Work(disk, from: 1, to: Changes, _recording.Acknowledge);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Everything_acknowledged_is_there_and_every_file_opens(bool atFlush, bool inOrder)
    {
        var random = new Random(20_251_128);
        var moments = _recording.Events.Index().Where(one => !atFlush || one.Item is DiskEvent.Flushed).Select(one => one.Index).ToList();
        for (var cut = 0; cut < Cuts / 4; cut++)
        {
            var moment = moments[random.Next(moments.Count)];
            var power = new PowerCut(_recording.Events, random).Before(moment, inOrder);
            var fault = Record.Exception(() => Check(power));
            Assert.True(fault is null, $"Cut before event {moment} of {_recording.Events.Count}: {fault?.Message}");
        }
    }

    private void Check(PowerCut power)
    {
        var after = new Recording();
        var (data, log) = (after.File(power.Left(_data)), after.File(power.Left(_log)));
        using (var disk = new LiteDbDisk(data, log, pagesBetweenCheckpoints: PagesBetweenCheckpoints))
        {
            var there = Whole(disk.Engine);
            Assert.InRange(there, power.Acknowledged, Changes);
            // And it goes on from there.
            Work(disk, there + 1, there + Afterwards, acknowledge: null);
        }

        using var again = new LiteDbDisk(data, log);
        Assert.True(Whole(again.Engine) >= power.Acknowledged + Afterwards);
    }

    /// <returns>The last change that is there; all before it are, each in all collections and under all keys.</returns>
    private static int Whole(LiteEngine engine)
    {
        var found = s_collections.Select(collection => (ById: Ids(engine, collection, "$._id"), ByKey: Ids(engine, collection, "$.key"))).ToList();
        var last = found[0].ById.Count;
        foreach (var (byId, byKey) in found)
        {
            Assert.True(byId.SequenceEqual(Enumerable.Range(1, last)));
            Assert.True(byId.SequenceEqual(byKey.Order()));
        }

        return last;
    }

    private static List<int> Ids(LiteEngine engine, string collection, string order)
    {
        using var reader = engine.Query(collection, new Query { OrderBy = BsonExpression.Create(order) });
        var ids = new List<int>();
        while (reader.Read())
            ids.Add(reader.Current["_id"].AsInt32);
        return ids;
    }

    private static void Work(LiteDbDisk disk, int from, int to, Action<int>? acknowledge)
    {
        for (var first = from; first <= to; first += Batch)
        {
            disk.Engine.BeginTrans();
            foreach (var number in Enumerable.Range(first, Math.Min(Batch, to - first + 1)))
                foreach (var collection in s_collections)
                    disk.Engine.Insert(collection, [Document(number)], BsonAutoId.Int32);
            Assert.True(disk.Engine.Commit());
            disk.Settle();
            acknowledge?.Invoke(Math.Min(first + Batch - 1, to));
            disk.Tidy();
        }
    }

    /// <summary>Some are larger than a page.</summary>
    private static BsonDocument Document(int number) => new()
    {
        ["_id"] = number,
        ["key"] = $"{number * 7919 % 1000:D4}-{number}",
        ["said"] = new string('說', number % 50 == 0 ? 4000 : number % 60),
    };

    private static (byte[] Data, byte[] Log) Made()
    {
        var unrecorded = new Recording();
        var (data, log) = (unrecorded.File(), unrecorded.File());
        using var disk = new LiteDbDisk(data, log);
        foreach (var collection in s_collections)
            disk.Engine.EnsureIndex(collection, "key", "$.key", unique: false);
        disk.Clear();
        return (data.Bytes, log.Bytes);
    }
}
