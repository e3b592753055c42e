using System.Text;
using CommunityBot.Bot.Hosting;
using CommunityBot.Files;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Rulebooks;

public sealed class RulebookShelfTests : IDisposable
{
    private readonly string _own = Directory.CreateTempSubdirectory("communitybot-").FullName;

    private static string Shipped => SeedFolder.Find("programmes")!;

    public void Dispose() => Directory.Delete(_own, recursive: true);

    [Fact]
    public void The_five_rulebooks_that_come_with_the_program_can_be_used()
    {
        var (shelf, problems) = RulebookShelf.Read(own: null, Shipped);

        Assert.Empty(problems);
        Assert.Equal(
            [
                "hsinchu-learning-communities-111",
                "moe-digital-alliance-111",
                "moe-industry-training-106",
                "ncut-industry-placement-113",
                "ncut-research-communities-114",
            ],
            shelf.All.Select(rulebook => rulebook.Id.Value));
        var ncut = shelf.Find(new ProgrammeId("ncut-research-communities-114"))!;
        Assert.Equal((new DateOnly(2025, 4, 1), new DateOnly(2025, 10, 30)), (ncut.Period.Start, ncut.Period.End));
        Assert.Equal(["二、(四)1", "二、(四)2", "二、(四)3", "二、(四)4", "二、(四)5"], ncut.Activities.Select(kind => kind.Cite.ToString()));
        Assert.Contains("例會", ncut.FindActivity("routine")!.Words);
    }

    [Fact]
    public void The_officers_own_rulebook_wins_over_the_one_of_the_same_id()
    {
        const string Id = "ncut-research-communities-114";
        var edited = File.ReadAllText(Path.Combine(Shipped, Id + ".yaml")).Replace("late-after: 15 分鐘", "late-after: 5 分鐘", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_own, Id + ".yaml"), edited);

        var (shelf, problems) = RulebookShelf.Read(_own, Shipped);

        Assert.Empty(problems);
        Assert.Equal(5, shelf.All.Count);
        Assert.Equal(TimeSpan.FromMinutes(5), shelf.Find(new ProgrammeId(Id))!.SignIn.LateAfter);
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_refused_with_the_way_to_save_it()
    {
        File.WriteAllBytes(Path.Combine(_own, "demo-1.yaml"), [.. "id: "u8, 0xA4, 0xA4, 0xA4, 0xE5]);

        var problem = Assert.Single(RulebookShelf.Read(_own, Shipped).Problems);

        Assert.Contains("UTF-8", problem.Expected.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        var file = Path.Combine(_own, "ncut-research-communities-114.yaml");
        File.WriteAllText(
            file,
            File.ReadAllText(Path.Combine(Shipped, "ncut-research-communities-114.yaml")),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.IsType<RulebookReading.Good>(RulebookFile.Read(file));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_reason_to_go_on_without_it() =>
        Assert.Contains(
            "Programmes:Path",
            Assert.Single(RulebookShelf.Read(Path.Combine(_own, "typo"), Shipped).Problems).Said.Chinese,
            StringComparison.Ordinal);

    [Fact]
    public void Without_any_rulebook_nothing_starts() =>
        Assert.NotEmpty(RulebookShelf.Read(own: null, _own).Problems);

    [Fact]
    public void A_server_is_not_built_on_a_wrong_rulebook()
    {
        File.WriteAllText(Path.Combine(_own, "demo-1.yaml"), "id: demo-1");

        var refusal = Assert.Throws<WrongFilesException>(() => Server.Build($"--Programmes:Path={_own}", $"--Storage:Path={_own}/data"));

        Assert.Contains("demo-1.yaml:1", refusal.Message, StringComparison.Ordinal);
    }
}
