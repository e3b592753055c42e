using CommunityBot.Files;
using CommunityBot.Files.Talk;

namespace CommunityBot.Bot.Tests.Hearing;

public sealed class TalkFileTests
{
    private const string Good = """
        language: chinese
        words:
          me: 我|本人
        before: 請
        after: 謝謝
        asking: 嗎
        calling off: 先不要
        calling off apart: 取消
        asking first: 怎麼
        not first: 不要
        frame: '[<me>] [{when}]'
        doubtful: 不
        not in names: 我|你
        small talk:
          thanks: 謝謝
          greeting: 你好
          fine: 好
          farewell: 再見
        answers:
          yes: 好
          no: 不要
          slip: 寫錯了
          later: 等一下
          beside: 隨便
        instead: 不是
        intents:
          - means: leave {when}
            says: ['<me> {when} 請假']
          - offers: leave
            says: [有事]
        turning: 啊不對
        wavering: 可以嗎
        doubting: 如果
        not in things: 不
        not first in rest: 的
        hardly kept: 也要
        """;

    [Fact]
    public void A_book_is_read()
    {
        var (book, problems) = TalkFile.Read("x.yaml", Good, ["leave"]);

        Assert.Empty(problems);
        Assert.Equal(["leave", "leave"], book!.Intents.Select(intent => intent.Command));
        Assert.Equal(("{when}", false, true), (book.Intents[0].Arguments, book.Intents[0].IsOffered, book.Intents[1].IsOffered));
    }

    [Theory]
    [InlineData("means: leave {when}", "means: leaves {when}", 27, "leaves", "leave")]
    [InlineData("'<me> {when} 請假'", "'<me> {when 請假'", 28, "<me> {when 請假", "'}'")]
    [InlineData("'<me> {when} 請假'", "'<you> {when}'", 28, "<you> {when}", "<me>")]
    [InlineData("language: chinese", "language: klingon", 1, "klingon", "english")]
    [InlineData("asking: 嗎", "asks: 嗎", 6, "asks", "asking")]
    public void What_is_wrong_is_named_with_its_line(string right, string wrong, int line, string found, string expected)
    {
        var (book, problems) = TalkFile.Read("x.yaml", Good.Replace(right, wrong, StringComparison.Ordinal), ["leave"]);

        Assert.Null(book);
        var problem = Assert.Single(problems, problem => problem.Found == found);
        Assert.Equal(line, problem.Line);
        Assert.Contains(expected, problem.Said.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bracket_left_open_is_named_with_its_line()
    {
        var (book, problems) = TalkFile.Read("x.yaml", "language: chinese\nwords:\n  a: [x\n  b: y\n", []);

        Assert.Null(book);
        Assert.Equal(4, Assert.Single(problems).Line);
    }

    [Fact]
    public void An_own_book_stands_in_place_of_the_one_that_came_with_the_program()
    {
        var own = Directory.CreateTempSubdirectory("communitybot-");
        try
        {
            File.WriteAllText(Path.Combine(own.FullName, "chinese.yaml"), Good);

            var (books, problems) = TalkShelf.Read(own.FullName, SeedFolder.Find("talk"), [.. Conversation.Vocabulary.CommandWords.All.Keys]);

            Assert.Empty(problems);
            Assert.Equal([2, books[1].Intents.Count], books.Select(book => book.Intents.Count));
        }
        finally
        {
            own.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Equal("nowhere", Assert.Single(TalkShelf.Read("nowhere", shipped: null, []).Problems).File);
}
