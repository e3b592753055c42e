using CommunityBot.Stores.LiteDb.Disk;
using LiteDB;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>The log of a program that was killed, byte by byte: all that was acknowledged is in the database, or nothing is touched.</summary>
public sealed class LogStreamTests
{
    private const int Changes = 12;

    /// <summary>Where the tie and the mark stand, which logs of earlier versions do not have.</summary>
    private const int LaterAt = 24;

    private const int HeadBytes = 4096;

    /// <summary>Where the first page of a database says which log is its own.</summary>
    private const int SaltAt = 128;

    [Fact]
    public void One_bit_that_is_not_as_it_was_loses_nothing_and_changes_nothing()
    {
        var (data, log) = Killed();
        var head = Enumerable.Range(0, 140).Select(word => word * 4);
        var records = Enumerable.Range(0, (log.Length - HeadBytes) / 4001).Select(step => HeadBytes + (step * 4001)).Append(log.Length - 1);
        foreach (var at in head.Concat(records))
        {
            var damaged = (byte[])log.Clone();
            damaged[at] ^= 1;
            var found = Opened(data, damaged);
            Assert.True(found is null ? at is < LaterAt or >= HeadBytes : found == Changes, $"byte {at}: {found}");
            Assert.True(found is not null || at < HeadBytes || Opened(data, damaged, looking: true) is null);
        }
    }

    /// <summary>As after a power cut: what was written and not flushed is there in part, even behind what is missing of it.</summary>
    [Fact]
    public void What_nobody_was_told_of_may_be_missing()
    {
        var (data, log) = Killed(unsettled: 3);
        var settled = Killed().Log.Length;

        log.AsSpan(settled, 4096).Clear();

        Assert.Equal(Changes, Opened(data, log));
        Assert.Equal(Changes, Opened(data, log[..(settled + 9000)]));
        Assert.Null(Opened(data, log[..(settled - 1)]));
        Assert.Null(Opened(data, log[..HeadBytes]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_that_an_earlier_version_left_is_put_into_its_database(bool everTied)
    {
        var (data, log) = Killed();
        log.AsSpan(LaterAt, HeadBytes - LaterAt).Clear();
        data.AsSpan(SaltAt, sizeof(ulong)).Fill((byte)(everTied ? 7 : 0));

        Assert.Equal(Changes, Opened(data, log));
    }

    private static (byte[] Data, byte[] Log) Killed(int unsettled = 0)
    {
        var unrecorded = new Recording();
        var (data, log) = (unrecorded.File(), unrecorded.File());
        using var disk = new LiteDbDisk(data, log);
        for (var change = 0; change < Changes + unsettled; change++)
        {
            disk.Engine.Insert("inbox", [new BsonDocument { ["_id"] = change }], BsonAutoId.Int32);
            if (change < Changes)
                disk.Settle();
        }

        return (data.Bytes, log.Bytes);
    }

    /// <returns>How many changes are there; null where the log was refused, which changed neither file.</returns>
    private static int? Opened(byte[] data, byte[] log, bool looking = false)
    {
        var after = new Recording();
        var (dataFile, logFile) = (after.File(data), after.File(log));
        try
        {
            using var disk = new LiteDbDisk(dataFile, logFile, looking);
            using var reader = disk.Engine.Query("inbox", new Query());
            var found = 0;
            while (reader.Read())
                found++;
            return found;
        }
        catch (LogException)
        {
            Assert.Empty(after.Events);
            return null;
        }
    }
}
