using CommunityBot.Accounts;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Two programs that begin at the same moment in a folder that is not there yet.</summary>
public sealed class FirstStartsTests : IDisposable
{
    private static readonly Dictionary<string, string> s_noSettings = [];
    private readonly CommandRun _run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Both_make_one_key_and_the_codes_of_either_are_good()
    {
        foreach (var folder in (string[])["first", "second", "third"])
        {
            var data = _run.PathOf(folder);
            var runs = await Task.WhenAll(Import(data, "王小明"), Import(data, "林召集"));

            using var store = TestStore.Open(new DataFolder(data));
            Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
            foreach (var code in (string[])[CodeOf(data, "王小明"), CodeOf(data, "林召集")])
                Assert.NotNull(await store.Read(records => records.Accounts.FindCode(BindingCode.Read(code)!), Cancel));
        }
    }

    private async Task<ProgramRun> Import(string data, string name)
    {
        var roster = _run.Write(
            $"{Path.GetFileName(data)}-{name}.csv",
            $"""
            programme,community,category,name,role,kind,school,department,email
            ncut-research-communities-114,{name}的社群,,{name},convener,own,勤益科大,,
            """);
        return await ProgramRun.Of(_run.PathOf(""), s_noSettings, "import", "roster", roster, "--codes", CodesOf(data, name), "--data", data);
    }

    private static string CodesOf(string data, string name) => $"{data}-{name}.codes.csv";

    private static string CodeOf(string data, string name) =>
        File.ReadLines(CodesOf(data, name)).Single(line => line.Contains($",{name},", StringComparison.Ordinal)).Split(',')[^2];
}
