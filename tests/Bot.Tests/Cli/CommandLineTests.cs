using CommunityBot.Files;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("improt")]
    [InlineData("serve", "now")]
    [InlineData("serve", "--dta", "other", "--urls", "http://127.0.0.1:0")]
    [InlineData("--dat=other", "--Demo:Enabled=false")]
    [InlineData("import")]
    [InlineData("import", "roster")]
    [InlineData("import", "roster", "a.csv", "b.csv")]
    [InlineData("export", "attendance")]
    [InlineData("export", "attendance", "--format", "pdf", "--out", "x")]
    [InlineData("export", "sessions", "--out", "x", "--from", "114-02-30")]
    [InlineData("export", "sessions", "--out", "x", "--form", "114-02-28")]
    [InlineData("rulebook", "check")]
    [InlineData("doctor", "--please")]
    public async Task What_is_not_understood_is_a_usage_error_and_does_nothing(params string[] args)
    {
        Assert.Equal(2, await _run.Run(args));

        Assert.NotEqual("", _run.Error);
        Assert.False(Directory.Exists(_run.Data));
    }

    [Fact]
    public async Task A_misspelt_command_is_answered_with_those_there_are()
    {
        await _run.Run("improt", "roster", "x.csv");

        Assert.Contains("「improt」", _run.Error, StringComparison.Ordinal);
        Assert.Contains("import、export", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doktor", "「doktor」。是不是要寫「doctor」？", "Is 'doctor' meant? The commands are: serve, import,")]
    [InlineData("import foo", "可以接：roster、attendance、credits、headcounts、undo。", "It takes: roster, attendance, credits, headcounts, undo.")]
    [InlineData("export rooster", "是不是要寫「roster」？可以接：roster、attendance、", "Is 'roster' meant? It takes: roster, attendance,")]
    [InlineData("talk foo", "talk 後面的「foo」看不懂。可以接：check。", "It takes: check.")]
    [InlineData("doctor x", "doctor 後面的「x」看不懂。加上 --help", "'x' after doctor is not understood. Add --help")]
    [InlineData("doctor --dat", "是不是要寫「--data」？", "Is '--data' meant?")]
    [InlineData("serve --dat x", "serve 後面的「--dat」看不懂。是不是要寫「--data」？", "'--dat' after serve is not understood. Is '--data' meant?")]
    [InlineData("--dta=x", "「--dta」看不懂。是不是要寫「--data」？", "'--dta' is not understood. Is '--data' meant?")]
    [InlineData("serve --url http://127.0.0.1:0", "是不是要寫「--urls」？", "Is '--urls' meant?")]
    [InlineData("--ChannelSecret=hidden", "「--ChannelSecret」看不懂。是不是要寫「--Line:ChannelSecret」？", "Is '--Line:ChannelSecret' meant?")]
    [InlineData("serve --foo", "serve 後面的「--foo」看不懂。可以接：", "'--foo' after serve is not understood. It takes:")]
    public async Task A_word_that_a_command_has_no_use_for_is_answered_with_what_it_takes(string typed, string chinese, string english)
    {
        Assert.Equal(2, await _run.Run(typed.Split(' ')));

        Assert.Contains(chinese, _run.Error, StringComparison.Ordinal);
        Assert.Contains(english, _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("backup", "--out", "x.db")]
    [InlineData("serve")]
    public async Task A_folder_that_is_blank_is_none(params string[] command)
    {
        var (output, error) = (new StringWriter(), new StringWriter());

        var code = await Bot.Cli.CommandLine.Run(
            [.. command, "--data", ""], new Bot.Cli.Terminal(output, error, () => Stream.Null), TestContext.Current.CancellationToken);

        Assert.Equal(2, code);
        Assert.StartsWith("--data 後面是空的，請寫出資料夾。", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("--data is blank; name the folder.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command_in_Chinese_first()
    {
        Assert.Equal(0, await _run.Run("--help"));

        Assert.All(["serve", "import", "export", "rulebook", "outbox", "doctor", "--data"], word => Assert.Contains(word, _run.Out, StringComparison.Ordinal));
        Assert.Contains("匯出 ／ Export", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rulebook_check_says_OK_or_what_is_wrong_and_where()
    {
        var good = Path.Combine(SeedFolder.Find("programmes")!, "ncut-research-communities-114.yaml");
        Assert.Equal(0, await RunRulebookCheck(good));
        Assert.StartsWith($"{good}: OK", _run.Out.Trim(), StringComparison.Ordinal);

        var bad = _run.Write(
            "demo-1.yaml",
            (await File.ReadAllTextAsync(good, TestContext.Current.CancellationToken)).Replace("15 分鐘\n", "15\n", StringComparison.Ordinal));
        Assert.Equal(1, await RunRulebookCheck(good, bad));
        Assert.Contains("OK", _run.Out, StringComparison.Ordinal);
        Assert.Contains($"{bad}:12：寫的是「ncut-research-communities-114」，應該是與檔名相同的代號「demo-1」", _run.Error, StringComparison.Ordinal);
        Assert.Contains($"found \"15\", expected a length of time", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_with_a_wrong_rulebook_refuses_to_start_and_names_every_problem()
    {
        var own = Directory.CreateDirectory(_run.PathOf("own")).FullName;
        _run.Write("own/a.yaml", "id: a");
        _run.Write("own/b.yaml", "id: c");

        Assert.Equal(1, await _run.Run("serve", "--urls", "http://127.0.0.1:0", $"--Programmes:Path={own}"));

        Assert.Contains("a.yaml:1：少了", _run.Error, StringComparison.Ordinal);
        Assert.Contains("b.yaml:1：寫的是「c」", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bot_hears_is_checked_with_file_and_line()
    {
        var good = Path.Combine(SeedFolder.Find("talk")!, "chinese.yaml");
        var own = Directory.CreateDirectory(_run.PathOf("own")).FullName;
        var sentences = await File.ReadAllTextAsync(good, TestContext.Current.CancellationToken);
        var bad = _run.Write("own/chinese.yaml", sentences.Replace("means: points\n", "means: point\n", StringComparison.Ordinal));

        Assert.Equal(1, await _run.Run("talk", "check", good, bad));
        Assert.Contains($"{good}: OK", _run.Out, StringComparison.Ordinal);
        Assert.Contains("寫的是「point」", _run.Error, StringComparison.Ordinal);

        Assert.Equal(1, await _run.Run("serve", "--urls", "http://127.0.0.1:0", $"--Talk:Path={own}"));
        Assert.Contains($"{bad}:", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_given_up_is_sent_again()
    {
        var message = new OutboxMessage
        {
            Id = OutboxId.Next(DateTimeOffset.UnixEpoch),
            To = new ChatAddress(ChannelNames.Line, "U1"),
            Body = Reply.Say("哈囉"),
            Language = Language.Chinese,
            EnqueuedAt = DateTimeOffset.UnixEpoch,
        };
        await _run.Store(records =>
        {
            records.Outbox.Enqueue(message);
            records.Outbox.Note(message.Id, new Fate.GivenUp("blocked"));
            return true;
        });

        Assert.Equal(0, await _run.Run("outbox", "retry"));
        Assert.Contains("1 則訊息會再送一次", _run.Out, StringComparison.Ordinal);
        Assert.Contains("會附在那個人下一次的回覆裡", _run.Out, StringComparison.Ordinal);
        Assert.Equal(new OutboxSummary(1, 0, null), await _run.Store(records => records.Outbox.Summarize()));

        Assert.Equal(0, await _run.Run("outbox", "retry"));
        Assert.Contains("沒有放棄了的訊息", _run.Out, StringComparison.Ordinal);
    }

    private Task<int> RunRulebookCheck(params string[] files) => _run.Run(["rulebook", "check", .. files]);
}
