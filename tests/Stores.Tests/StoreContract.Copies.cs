using System.Globalization;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_backup_taken_while_others_write_is_the_state_of_one_moment()
    {
        var place = Directory.CreateTempSubdirectory("communitybot-");
        var file = Path.Combine(place.FullName, "backup.db");
        using var enough = new CancellationTokenSource();
        await Change(records => AddPair(records, 0));
        var writing = WriteUntil(enough.Token);

        for (var i = 0; i < 5; i++)
            await Copies().WriteTo(file, Cancel);
        await enough.CancelAsync();
        var written = await writing;

        var backup = OpenBackup(file);
        var found = (await backup.Read(records => records.Communities.All(), Cancel)).Select(community => community.Name).ToHashSet();
        Assert.InRange(found.Count, 2, 2 * written);
        Assert.Equal(Enumerable.Range(0, found.Count / 2).SelectMany(Pair).ToHashSet(), found);
        Assert.True(await backup.Change(records => AddPair(records, written), Cancel));
        await CloseAsync(backup);
        place.Delete(recursive: true);
    }

    [Fact]
    public async Task What_is_tried_out_on_a_copy_stays_there_and_is_gone_with_it()
    {
        await Change(PlanWithMember);
        await using (var copy = await Copies().Copy(Cancel))
        {
            await copy.Change(records => records.Communities.Add(s_programme, "試算的社群", ""), Cancel);
            Assert.Equal(2, (await copy.Read(records => records.Communities.All(), Cancel)).Count);
        }

        Assert.Single(await Read(records => records.Communities.All()));
    }

    [Fact]
    public async Task An_empty_copy_has_nothing_in_it()
    {
        await Change(PlanWithMember);
        await using var copy = await Copies().Empty(Cancel);

        Assert.Empty(await copy.Read(records => records.Communities.All(), Cancel));
    }

    /// <returns>How many pairs there are in the end.</returns>
    private async Task<int> WriteUntil(CancellationToken enough)
    {
        var next = 1;
        for (; !enough.IsCancellationRequested; next++)
        {
            var number = next;
            await Change(records => AddPair(records, number));
        }

        return next;
    }

    private static bool AddPair(IRecords records, int number)
    {
        foreach (var name in Pair(number))
            records.Communities.Add(s_programme, name, "");
        return true;
    }

    private static string[] Pair(int number) =>
        [number.ToString(CultureInfo.InvariantCulture) + "甲", number.ToString(CultureInfo.InvariantCulture) + "乙"];
}
