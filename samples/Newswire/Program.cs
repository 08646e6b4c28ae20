using ArticleSchema.Newswire;

return (int)new NewswireApp(BuiltInFormats.All, Terminal.OfProcess()).Run(args);
